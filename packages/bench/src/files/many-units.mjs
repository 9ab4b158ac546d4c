import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a data file and a file of traits with so many units: those of the sample again and again, under codes of their own. */
export function manyUnits(data, traits, count, folder) {
  const [head, ...rows] = readFileSync(data, 'utf8').trim().split('\n')
  const [traitsHead, ...traitRows] = readFileSync(traits, 'utf8').trim().split('\n')
  const byCode = Map.groupBy ? Map.groupBy(rows, codeOf) : groupBy(rows, codeOf)
  const traitsOf = new Map(traitRows.map((row) => [row.split(',')[1], row.split(',')]))
  const codes = [...byCode.keys()]
  const made = { data: [head], traits: [traitsHead] }
  for (let i = 0; i < count; i += 1) {
    const code = codes[i % codes.length]
    const own = String(100_000 + i)
    for (const row of byCode.get(code)) made.data.push(own + row.slice(code.length))
    made.traits.push((traitsOf.get(code) ?? []).with(1, own).join(','))
  }
  const files = { data: join(folder, 'many.csv'), traits: join(folder, 'many-traits.csv') }
  for (const name of ['data', 'traits']) writeFileSync(files[name], `${made[name].join('\n')}\n`)
  return files
}

function codeOf(row) {
  return row.slice(0, row.indexOf(','))
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    if (groups.has(key)) groups.get(key).push(item)
    else groups.set(key, [item])
  }
  return groups
}

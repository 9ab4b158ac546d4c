import { expect } from 'vitest'
import { compositeIndex, engine, leaf } from '../engine.js'
import { codeOf, indicatorNames } from './asem.js'
import { figure, peerRows, peerTest } from './peers.js'

const stage = (name: string) => peerRows(`coinr-asem/c01_full_pipeline/stage_${name}.csv`)

peerTest('COINr, ASEM: every figure that the mean of Europe or Asia stands in for', () => {
  const groups = new Map(peerRows('coinr-asem/inputs/units_2018.csv').map((row) => [row['uCode'], row['EurAsia_group']]))
  const names = indicatorNames()
  const nodes = names.map((name) => leaf(codeOf(name), 'none', {}, { policies: { impute: { figure: 'mean', within: 'parent' } } }))
  const rows = stage('denominated').map((row) => ({
    code: row['uCode'] ?? '', parent: groups.get(row['uCode']) ?? null, values: Object.fromEntries(names.map((name) => [codeOf(name), { x: figure(row[name]) }])),
  }))
  const result = engine.score(compositeIndex(nodes), rows)
  const filled = result.issues.filter(({ code }) => code === 'value-imputed')
  const expected = new Map(stage('imputed').map((row) => [row['uCode'], row]))
  const empty = stage('denominated').flatMap((row) => names.filter((name) => row[name] === '' || row[name] === 'NA').map((name) => `${row['uCode'] ?? ''} ${codeOf(name)}`))
  expect(filled).toHaveLength(65)
  expect(filled.map(({ unit, indicator }) => `${unit ?? ''} ${indicator ?? ''}`).sort()).toEqual(empty.sort())
  const differences = filled.map(({ unit, indicator, params }) => {
    const name = names.find((one) => codeOf(one) === indicator) ?? ''
    const want = Number(expected.get(unit)?.[name])
    return Math.abs(Number(params['value']) - want) / Math.max(1, Math.abs(want))
  })
  console.log(`ASEM, imputed: largest difference ${String(Math.max(...differences))}`)
  expect(Math.max(...differences)).toBeLessThan(1e-9)
})

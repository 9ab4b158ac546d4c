import { readFileSync } from 'node:fs'
import { readCsvDatasetSync, readCsvTraitsSync } from '@dti-vn/adapter-csv'
import { BUILT_IN_METHODS, createEngine, parseDefinition } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'

const text = readFileSync(new URL('../../docs/definition-format.md', import.meta.url), 'utf8')
const schema = readFileSync(new URL('../../packages/core/schema/index-definition.schema.json', import.meta.url), 'utf8')
const engine = createEngine({ plugins: [] })

function block(info: string): string {
  const found = new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)\\n\`\`\`$`, 'm').exec(text)?.[1]
  if (found === undefined) throw new Error(`no block ${info}`)
  return found
}

const parsed = parseDefinition(JSON.parse(block('json definition')))

describe('docs/definition-format.md', () => {
  test('has an example that is sound', () => {
    expect(parsed.ok ? engine.check(parsed.definition) : parsed.issues).toEqual([])
  })

  test.each(['exact', 'columns'] as const)('gives the results that were derived by hand (%s)', (executor) => {
    if (!parsed.ok) throw new Error('see above')
    const plan = engine.plan(parsed.definition)
    const traits = readCsvTraitsSync(block('csv traits'), plan)
    const result = engine.scoreDataset(parsed.definition, readCsvDatasetSync(block('csv data'), plan, { traits }), { executor, codeList: 'none' })
    const second = result.ranking({ within: 'trait:has_market' })
    const lines = result.units.map(({ code, points, maxPoints, value, score, grade, rank }) => {
      const other = second.find((row) => row.code === code)
      return `${code} ${points} / ${maxPoints} value ${value} score ${score} ${grade} rank ${rank}, ${other?.cohort} ${other?.rank}`
    })
    expect(lines.join('\n')).toBe(block('text result'))
    expect(result.issues.map((issue) => [issue.code, issue.unit, issue.indicator])).toEqual([
      ['value-missing', 'C', '1.1'],
      ['zero-denominator', 'C', '1.2'],
    ])
    expect(result.units[2]?.main).toEqual({ awareness: { points: 0, maxPoints: 20, value: 0 }, services: { points: 0, maxPoints: 20, value: 0 } })
    expect(result.units[0]?.pillars).toEqual({ people: { points: 17.38, maxPoints: 20, value: 0.869 } })
  })

  test('describes every key of the JSON Schema', () => {
    const keys = new Set<string>()
    JSON.parse(schema, (key, value: unknown) => {
      if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name)
      return value
    })
    expect([...keys].filter((key) => !text.includes(`\`${key}\``) && !text.includes(`"${key}"`))).toEqual([])
  })

  test('has a section for every method with each of its params', () => {
    for (const { id, params } of BUILT_IN_METHODS) {
      const section = text.split(`\n### \`${id}\`\n`)[1]?.split('\n## ')[0]?.split('\n### ')[0]
      expect(section, id).toBeDefined()
      const faults = params['~standard'].validate({ ' ': 1 })
      if (faults instanceof Promise) throw new Error(id)
      const missing = (faults.issues ?? []).flatMap(({ path }) => (path ?? []).map(String)).filter((key) => key !== ' ')
      for (const key of missing) expect(section, `${id} ${key}`).toContain(`| \`${key}\` | required |`)
    }
  })

  test('names the shipped JSON Schema as the package exports it', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../packages/core/package.json', import.meta.url), 'utf8')) as { exports: object }
    expect(Object.keys(manifest.exports)).toContain('./schema/index-definition.json')
    expect(text).toContain('`@dti-vn/core/schema/index-definition.json`')
  })
})

import { compileIndex, createEngine, createRegistry, datasetOfRows, type IndexDefinition, INDEX_SCHEMA, type IndicatorDefinition, type Issue, type UnitRow } from '@dti-vn/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSql } from '../src/index.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const name = { vi: 'Thử' }
const number = (id: string) => ({ id, type: 'number' as const, label: name })
const leaf = (code: string, trait?: string): IndicatorDefinition =>
  ({ kind: 'indicator', code, name: { vi: `Chỉ số ${code}` }, maxPoints: 10, method: 'formula', params: { expression: 'min(a + b, 10)' }, inputs: [number('a'), number('b')], trait })
const indexOf = (limited: number): IndexDefinition => ({
  schema: INDEX_SCHEMA, id: 'test/traits', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 10 + 10 * limited,
  traits: [{ id: 'market', meaning: name }, { id: 'port', meaning: name }],
  nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 10 + 10 * limited, children: [leaf('1.1'), ...Array.from({ length: limited }, (_, i) => leaf(`1.${String(i + 2)}`, i % 2 === 0 ? 'market' : 'port'))] }],
})
const index = indexOf(2)
const plan = compileIndex(index, createRegistry())

type Figure = number | string | null
const row = (code: string, traits: readonly string[], ...[own, market, port, second = null]: readonly [Figure, Figure, Figure, Figure?]): UnitRow =>
  ({ code, traits, values: { '1.1': { a: own, b: 0 }, '1.2': { a: market, b: second }, '1.3': { a: port, b: null } } })
// f answers by its second figure.
const ROWS: readonly UnitRow[] = [
  row('a', ['market', 'port'], 5, 6, 7), row('b', ['port'], 5, 6, 7), row('c', [], 5, 0, 7), row('d', [], 5, null, ' NA '), row('e', ['market'], 5, 6, null), row('f', ['port'], 5, null, null, 1),
]
const TOLD = [['b', ['1.2']], ['c', ['1.2', '1.3']], ['f', ['1.2']]]

const told = (issues: readonly Issue[]) =>
  issues.filter(({ code }) => code === 'value-without-trait').map(({ unit, params }) => [unit, (params['indicators'] as unknown as readonly { readonly id: string }[]).map(({ id }) => id)]).sort()

test('the library tells them', () => {
  expect(told(createEngine({ plugins: [] }).scoreDataset(index, datasetOfRows(plan, ROWS), { codeList: 'none' }).issues)).toEqual(TOLD)
})

describe.each(IN_PROCESS)('figures for indicators whose trait the unit lacks, in %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())
  const TABLES = { long: {}, wide: { values: 'dti_wide' } }

  test.each<[layout: 'long' | 'wide', stored: 'text' | 'typed']>([['long', 'text'], ['wide', 'text'], ['wide', 'typed']])('are told as by the library, %s, %s', { timeout: 180_000 }, async (layout, stored) => {
    await fillLongTables(db, ROWS)
    if (layout === 'wide') await fillWideTable(db, plan, ROWS, stored)
    const result = await runSql(plan, db.query, { dialect, layout, stored, tables: TABLES[layout] })
    expect(told(result.issues)).toEqual(TOLD)
    // Nothing else is wrong but that SQLite caps figures.
    expect(result.issues.flatMap(({ code, severity }) => (code === 'sql-figures-capped' ? [] : [severity]))).toEqual(TOLD.map(() => 'warning'))
  })

  test('of an index with more of them than a function takes texts', { timeout: 180_000 }, async () => {
    const many = compileIndex(indexOf(120), createRegistry())
    const codes = Array.from({ length: 120 }, (_, i) => `1.${String(i + 2)}`)
    await fillLongTables(db, [{ code: 'x', traits: ['market'], values: Object.fromEntries(codes.map((code) => [code, { a: 1, b: 1 }])) }])
    const { issues } = await runSql(many, db.query, { dialect })
    expect(told(issues)).toEqual([['x', codes.filter((_, i) => i % 2 === 1)]])
  })

  test('are not told one by one where nobody has a trait, as where their table was not loaded', { timeout: 180_000 }, async () => {
    await fillLongTables(db, ROWS.map((one) => ({ ...one, traits: [] })))
    const { issues } = await runSql(plan, db.query, { dialect })
    expect(issues.map(({ code }) => code).filter((code) => code !== 'sql-figures-capped')).toEqual(['sql-traits-none'])
  })
})

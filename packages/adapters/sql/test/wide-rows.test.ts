import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, type IndexDefinition, INDEX_SCHEMA, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { planToSql, runSql } from '../src/index.js'
import { compareResults } from './compare.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const name = { vi: 'Thử' }
const INDEX: IndexDefinition = {
  schema: INDEX_SCHEMA, id: 'test/wide', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 100, maxPoints: 20, nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 20, children: [
    { kind: 'indicator', code: '1.1', name, maxPoints: 10, method: 'ratio', params: { target: 1 }, inputs: [{ id: 'a', type: 'number', label: name }, { id: 'b', type: 'number', label: name }] },
    { kind: 'indicator', code: '1.2', name, maxPoints: 10, method: 'formula', params: { expression: 'x' }, inputs: [{ id: 'x', type: 'integer', min: -3, max: 10, label: name }] },
  ] }],
}
const plan = compileIndex(INDEX, createRegistry())

/** Figures on both sides of every limit of the contract; what each gives is asked of the library. */
const EDGES = [
  0, -0, 0.000001, 0.0000001, 1, 3, 3.5, -1, -3, -3.5, -4, 10, 10.5, 11, 1.5, 0.1 + 0.2, 1e-7, 123456789.123456, 123456789.1234567, 999999999.999999, 1000000000.00001, 1000000000.000001,
  99999999999999.5, 999999999999999, 999999999999998.5, 1e15, -999999999999999, -1e15, 1e21, -1e21,
]

describe.each(IN_PROCESS)('%s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  test.each(['text', 'typed'] as const)('figures at the limits of the contract, %s', { timeout: 180_000 }, async (stored) => {
    const rows = EDGES.flatMap((edge, i): UnitRow[] => [
      { code: `a${i}`, values: { '1.1': { a: edge, b: 7 }, '1.2': { x: edge } } },
      { code: `b${i}`, values: { '1.1': { a: 1, b: edge }, '1.2': { x: String(edge) } } },
    ])
    await fillLongTables(db, rows)
    const kept = await fillWideTable(db, plan, rows, stored)
    const compared = compareResults(scoreRun(plan, datasetOfRows(plan, kept)), await runSql(plan, db.query, { dialect, layout: 'wide', stored, tables: { values: 'dti_wide' } }))
    expect(compared.differences.slice(0, 10)).toEqual([])
    expect(compared.cells).toBe(EDGES.length * 4)
  })

  test.each(['text', 'typed'] as const)('a unit with two rows has every value twice; a unit without a row is empty, %s', { timeout: 180_000 }, async (stored) => {
    const values = { '1.1': { a: 1, b: 2 }, '1.2': { x: 5 } }
    await fillLongTables(db, [{ code: 'once', values }, { code: 'never', values: {} }])
    await fillWideTable(db, plan, [{ code: 'once', values }, { code: 'twice', values }], stored)
    await db.run("INSERT INTO dti_wide SELECT * FROM dti_wide WHERE unit_code = 'twice'")
    const expected = scoreRun(plan, datasetOfRows(plan, [{ code: 'once', values }, { code: 'twice', values }, { code: 'twice', values }, { code: 'never', values: {} }]))
    expect(expected.unit('twice')?.indicators['1.1']?.reason).toBe('duplicate')
    const actual = await runSql(plan, db.query, { dialect, layout: 'wide', stored, tables: { values: 'dti_wide' } })
    expect(compareResults(expected, actual)).toEqual({ differences: [], cells: 6, unsupported: 0 })
  })
})

test('SQLite takes no text for a number, nor any number for a boolean', async () => {
  const flag = { kind: 'indicator', code: '1.3', name, maxPoints: 1, method: 'boolean', params: {}, inputs: [{ id: 'p', type: 'boolean', label: name }] } as const
  const withFlag = compileIndex({ ...INDEX, maxPoints: 1, nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 1, children: [flag] }] }, createRegistry())
  const db = await openEngine('sqlite')
  await fillLongTables(db, [])
  await db.run('CREATE TABLE dti_wide (unit_code TEXT, i1_1_a, i1_1_b TEXT, i1_2_x INTEGER)')
  await db.run("INSERT INTO dti_wide VALUES ('u1', '1', 2, 'abc'), ('u2', 1, '2', x'31'), ('u3', 1, NULL, 5.0)")
  const options = { dialect: 'sqlite', layout: 'wide', stored: 'typed', tables: { values: 'dti_wide' } } as const
  const result = await runSql(plan, db.query, options)
  // A column of type TEXT turns numbers into texts, one of type INTEGER keeps a text that is no number.
  expect(['u1', 'u2', 'u3'].map((code) => Object.values(result.unit(code)?.indicators ?? {}).map(({ reason }) => reason))).toEqual([
    ['not-a-number', 'not-a-number'], ['not-a-number', 'not-a-number'], ['empty', null],
  ])
  await db.run('CREATE TABLE flags (unit_code TEXT, i1_3_p)')
  await db.run("INSERT INTO flags VALUES ('u1', 1), ('u2', 7), ('u3', 'true'), ('u4', 0)")
  const flags = await runSql(withFlag, db.query, { ...options, tables: { values: 'flags' } })
  expect(flags.units.map(({ indicators }) => indicators['1.3']?.reason)).toEqual([null, 'not-a-boolean', 'not-a-boolean', null])
  await db.close()
})

test('typed values stand in a wide table only', () => {
  expect(() => planToSql(plan, { dialect: 'sqlite', stored: 'typed' })).toThrow(RangeError)
})

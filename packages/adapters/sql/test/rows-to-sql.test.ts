import { describe, expect, test } from 'vitest'
import type { UnitRow } from '@dti-vn/sdk'
import { DIALECTS, rowsToSql } from '../src/index.js'
import { openDuckdb } from './engines/duckdb.js'

const ROWS: readonly UnitRow[] = [
  { code: 'u1', name: "Xã 'A'", parent: 'd1', traits: ['urban'], values: { '1.1': { x: 1e-7, y: true, z: null } }, rejected: ['1.1'], approved: ['9.9'] },
  { code: 'u2', values: { '9.9': { unknown: ' NA ' } } },
  { code: 'u1', traits: ['coastal', 'urban'], values: { '1.1': { x: 2e21 } } },
]

describe('rows as tables', () => {
  test('keep every value as it is; a unit given twice has its last traits', { timeout: 180_000 }, async () => {
    const db = await openDuckdb()
    for (const { sql, params } of rowsToSql(ROWS, { dialect: 'duckdb', tables: { values: 'v', rejections: 'r', approvals: 'a' } }).statements) await db.run(sql, params)
    const read = async (from: string) => (await db.query(`SELECT * FROM ${from}`)).map((row) => Object.values(row))
    expect(await read('v')).toEqual([
      ['u1', '1.1', 'x', '0.0000001'], ['u1', '1.1', 'y', 'true'], ['u1', '1.1', 'z', null], ['u2', '9.9', 'unknown', ' NA '], ['u1', '1.1', 'x', '2000000000000000000000'],
    ])
    expect(await read('dti_units')).toEqual([['u1', "Xã 'A'", 'd1'], ['u2', null, null]])
    expect(await read('dti_traits')).toEqual([['u1', 'coastal'], ['u1', 'urban']])
    expect(await read('r')).toEqual([['u1', '1.1']])
    expect(await read('a')).toEqual([['u1', '9.9']])
    await db.close()
  })

  test.each([
    [null, 'row-wrong-shape'],
    [[], 'row-wrong-shape'],
    [{ code: 18070, values: {} }, 'code-not-text'],
    [{ code: null, values: {} }, 'unit-code-missing'],
    [{ code: 'u', parent: 18070n, values: {} }, 'code-not-text'],
    [{ code: 'u', name: 5, values: {} }, 'row-wrong-shape'],
    [{ code: 'u' }, 'row-wrong-shape'],
    [{ code: 'u', values: new Map([['1.1', { x: 1 }]]) }, 'row-wrong-shape'],
    // Which input a bare value is of is known to an index only.
    [{ code: 'u', values: { '1.1': 5 } }, 'row-wrong-shape'],
    [{ code: 'u', values: { '1.1': 'abc' } }, 'row-wrong-shape'],
    [{ code: 'u', values: {}, traits: 'urban' }, 'row-wrong-shape'],
    [{ code: 'u', values: {}, rejected: [1.1] }, 'row-wrong-shape'],
    [{ code: 'u', values: {}, parnet: 'p' }, 'row-key-unknown'],
  ] as const)('rows that a table would not hold as they are, are told: case %#', (row, code) => {
    const { ok, statements, issues } = rowsToSql([{ code: 'first', values: {} }, row as unknown as UnitRow], { dialect: 'sqlite' })
    expect([ok, statements, issues.map((issue) => [issue.code, issue.severity, issue.place])]).toEqual([false, [], [[code, 'error', { row: 2 }]]])
  })

  test('what stands in place of a shape is named as the library names it, and objects of a class are read', () => {
    class Figures {
      readonly x = 3
    }
    const issues = (row: unknown) => rowsToSql([row as UnitRow], { dialect: 'sqlite' }).issues.map(({ code, params }) => [code, params['key'] ?? '', params['found'] ?? params['value']])
    expect(issues({ code: 'u', values: new Map([['1.1', { x: 1 }]]) })).toEqual([['row-wrong-shape', 'values', 'Map']])
    expect(issues({ code: new Date(0), values: {} })).toEqual([['code-not-text', '', 'Date']])
    expect(issues({ code: 'u', values: { '1.1': new Date(0) } })).toEqual([['row-wrong-shape', 'values', 'Date']])
    const [, insert] = rowsToSql([{ code: 'u', values: { '1.1': new Figures() } } as unknown as UnitRow], { dialect: 'sqlite' }).statements
    expect(insert?.params).toEqual(['u', '1.1', 'x', '3'])
  })

  test('a row of totals has no place among the units, also behind white space', () => {
    const { statements } = rowsToSql([{ code: ' ∑', values: { '1.1': { x: 1 } } }, { code: '\u00a0Tổng', values: {} }, { code: 'u', values: {} }], { dialect: 'sqlite' })
    expect(statements.filter(({ sql }) => sql.startsWith('INSERT INTO dti_units')).map(({ params }) => params)).toEqual([['u']])
  })

  test.each(DIALECTS.map(({ id }) => id))('no text of the data stands in the SQL of %s, unless literals are asked for', (dialect) => {
    const { statements } = rowsToSql(ROWS, { dialect })
    expect(statements).toHaveLength(6)
    expect(statements.map(({ sql }) => sql).join('\n')).not.toMatch(/'|u1|urban/)
    const literals = rowsToSql(ROWS, { dialect, values: 'literals' }).statements
    expect(literals.every(({ params }) => params.length === 0)).toBe(true)
    expect(literals.map(({ sql }) => sql).join('\n')).toContain(`('u1', 'Xã ''A''', 'd1')`)
  })

  test('a statement holds at most 500 rows', () => {
    const many = Array.from({ length: 501 }, (_, i): UnitRow => ({ code: `u${i}`, values: {} }))
    const sizes = rowsToSql(many, { dialect: 'sqlserver' }).statements.map(({ sql, params }) => [sql.slice(0, 21), params.length])
    expect(sizes).toEqual([['CREATE TABLE dti_valu', 0], ['CREATE TABLE dti_unit', 0], ['INSERT INTO dti_units', 500], ['INSERT INTO dti_units', 1], ['CREATE TABLE dti_trai', 0]])
  })

  test('names are plain identifiers', () => {
    const script = rowsToSql(ROWS, { dialect: 'sqlite', tables: { traits: 't; DROP TABLE x' } })
    expect([script.ok, script.statements, script.issues.map(({ code }) => code)]).toEqual([false, [], ['sql-name-invalid']])
  })
})

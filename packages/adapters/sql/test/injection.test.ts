import { describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, type IndexDefinition, INDEX_SCHEMA } from '@dti-vn/sdk'
import { DIALECTS, planToSql, runSql } from '../src/index.js'
import { comment } from '../src/text/comment.js'
import { literal } from '../src/text/values.js'
import { openSqlite } from './engines/sqlite.js'
import { fillLongTables } from './tables.js'

const HOSTILE = "x'; DROP TABLE dti_values; -- */ /*! SELECT */ ${1} ? $1 :a \n\r\u2028 \u0000 \" ` \\ {{"

function indexWith(name: string): IndexDefinition {
  return {
    schema: INDEX_SCHEMA,
    id: 'test/injection',
    name: { vi: name },
    level: 'commune',
    edition: '2026',
    valid: { from: '2026-01-01', to: null },
    decision: null,
    authority: 'illustrative',
    scale: 100,
    maxPoints: 10,
    nodes: [
      {
        kind: 'group', role: 'main', id: 'm', name: { vi: name }, maxPoints: 10,
        children: [{ kind: 'indicator', code: '1.1', name: { vi: name }, maxPoints: 10, method: 'capped_count', params: { per_item: 1 }, inputs: [{ id: 'n', type: 'integer', label: { vi: name } }] }],
      },
    ],
  }
}

const plan = compileIndex(indexWith(HOSTILE), createRegistry())

describe('names in definitions', () => {
  test.each(DIALECTS.map(({ id }) => id))('stay inside their comments in %s', (dialect) => {
    for (const { sql } of planToSql(plan, { dialect, values: 'literals' }).statements) {
      const code = sql.replaceAll(/\/\*.*?\*\//g, '')
      expect(code).not.toMatch(/DROP|SELECT \*\/|dti_values;|\u2028/)
      expect(sql.match(/\/\*/g)?.length).toBe(sql.match(/\*\//g)?.length)
      // Outside comments and texts of our own there is no separator of statements.
      expect(code.replaceAll(/'[^']*'/g, '')).not.toContain(';')
    }
  })

  test('a comment holds one line and nothing that ends or changes it', () => {
    const text = comment(HOSTILE)
    expect(text.startsWith('/* ')).toBe(true)
    expect(text.slice(3, -3)).not.toMatch(/[*?$:;'"`\\{}!\n\r]|--/)
    expect(comment('qd2878/commune: a / b, /*x*/ //y/')).toBe('/* qd2878/commune – a ÷ b, ÷ x ÷ ÷÷y÷ */')
  })
})

describe('names of tables and columns', () => {
  test.each(['values; DROP TABLE x', 'a.b.c', 'Values', 'giá_trị', '"values"', '', 'a'.repeat(64), '1a', 'a b'])('%j is refused', (values) => {
    const script = planToSql(plan, { dialect: 'postgresql', tables: { values } })
    expect(script.ok).toBe(false)
    expect(script.statements).toEqual([])
    expect(script.issues.map(({ code }) => code)).toEqual(['sql-name-invalid'])
  })

  test('the name of a view, and columns of a wide table', () => {
    expect(planToSql(plan, { dialect: 'duckdb', as: 'view', name: 'x; y' }).issues[0]?.code).toBe('sql-name-invalid')
    expect(planToSql(plan, { dialect: 'duckdb', layout: 'wide', columns: { '1.1/n': 'n, 1' } }).issues[0]?.code).toBe('sql-name-invalid')
    expect(planToSql(plan, { dialect: 'duckdb', layout: 'wide', columns: { '1.1/n': 'unit_code' } }).issues[0]?.code).toBe('sql-name-duplicate')
    expect(planToSql(plan, { dialect: 'duckdb', layout: 'wide', columns: { '1.1/x': 'n' } }).issues[0]?.code).toBe('sql-column-unknown')
  })

  test('views that would have the name of a table that is read', () => {
    const options = { dialect: 'duckdb', as: 'view', name: 'dti' } as const
    expect(planToSql(plan, options).issues.map(({ code, params }) => [code, params['name']])).toEqual([['sql-name-taken', 'dti_units']])
    expect(planToSql(plan, { ...options, tables: { units: 'communes' } }).ok).toBe(true)
    expect(planToSql(plan, { ...options, as: 'query' }).ok).toBe(true)
  })

  test('tables that a step of the SQL would hide', () => {
    // The step "units" is read by all steps after it, in the place of a table that is called so as well.
    for (const table of ['units', 'scored'] as const) {
      for (const key of ['values', 'units', 'rejections'] as const) {
        expect(planToSql(plan, { dialect: 'postgresql', tables: { [key]: table } }).issues.map(({ code, params }) => [code, params['name']])).toEqual([['sql-name-taken', table]])
      }
      expect(planToSql(plan, { dialect: 'postgresql', tables: { units: `public.${table}` } }).ok).toBe(true)
    }
    expect(planToSql(plan, { dialect: 'duckdb', layout: 'wide', tables: { values: 'points_1' } }).issues.map(({ code }) => code)).toEqual(['sql-name-taken'])
  })

  test('a name of Object.prototype names no column', () => {
    const script = planToSql(plan, { dialect: 'duckdb', layout: 'wide', columns: JSON.parse('{"__proto__": "n"}') as Record<string, string> })
    expect(script.issues.map(({ code }) => code)).toEqual(['sql-column-unknown'])
  })
})

describe('texts', () => {
  test('quotes are doubled; what an engine could read as an escape is refused', () => {
    expect(literal("a'b")).toBe("'a''b'")
    expect(() => literal('a\\')).toThrow(RangeError)
    expect(() => literal('a\n')).toThrow(RangeError)
  })

  test('codes of data are data: a unit called by an injection is a unit', async () => {
    const db = openSqlite()
    const code = "u'; DROP TABLE dti_values; --"
    await fillLongTables(db, [{ code, values: { '1.1': { n: 3 } } }, { code: 'u2', values: { '1.1': { n: "4'; --" } } }])
    const result = await runSql(plan, db.query, { dialect: 'sqlite' })
    // 3 items of 1 point of 10, and a text that is no number.
    expect(result.unit(code)?.points).toBe(3)
    expect(result.unit('u2')?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'invalid', reason: 'not-a-number' })
    await db.close()
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, scoreRun } from '@dti-vn/sdk'
import { makeWorld } from '../../../core/test/contract/world/world.js'
import { planToSql, runSql, type RunSqlOptions, type SqlResult, type SqlRow } from '../src/index.js'
import { compareResults } from './compare.js'
import type { Form } from './compare-world.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { engine, sampleRows } from './samples.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const plan = engine.plan(engine.index('qd2878/district'))
const rows = sampleRows('district')
const expected = scoreRun(plan, datasetOfRows(plan, rows))

const RESULTS = ['indicators', 'units', 'faults'] as const

/** `.ci/sql/run` makes the others in servers. */
const MADE = [['long', ['view', 'table']], ['text', ['view']], ['typed', ['table']]] as const

describe.each(IN_PROCESS)('%s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
    await fillLongTables(db, rows)
  }, 180_000)
  afterAll(() => db.close())

  const optionsOf = (form: Form): RunSqlOptions => ({ dialect, ...(form === 'long' ? {} : { layout: 'wide', stored: form, tables: { values: 'dti_wide' } }) })
  const linesOf = (found: readonly SqlRow[]) => found.map((row) => JSON.stringify(Object.values(row).map(String))).sort()

  test.each(MADE)('%s values give the digits of the library, and %s hold what the query gives', { timeout: 180_000 }, async (form, kinds) => {
    const kept = form === 'long' ? rows : await fillWideTable(db, plan, rows, form)
    const found: (readonly SqlRow[])[] = []
    const actual = await runSql(plan, async (sql, params) => {
      const answer = await db.query(sql, params)
      found.push(answer)
      return answer
    }, optionsOf(form))
    expect(compareResults(scoreRun(plan, datasetOfRows(plan, kept)), actual)).toEqual({ differences: [], cells: 13 * 85, unsupported: 0 })
    expect(found.map(({ length }) => length)).toEqual([13 * 85, 13, 0])
    for (const as of kinds) {
      // Once the names that views have when none is given.
      const isNamed = as === 'table' || form !== 'long'
      const name = isNamed ? `made_${as}_${form}` : 'dti_score'
      const made = planToSql(plan, { ...optionsOf(form), as, ...(isNamed ? { name } : {}) }).statements
      expect(made.map(({ result, creates, params }) => [result, creates, params])).toEqual(RESULTS.map((result) => [result, `${name}_${result}`, []]))
      for (const { sql } of made) await db.run(sql)
      for (const [i, result] of RESULTS.entries()) {
        const columns = result !== 'indicators' ? '*' : 'unit_code, indicator_code, state, reason, points, max_points'
        expect(linesOf(await db.query(`SELECT ${columns} FROM ${name}_${result}`))).toEqual(linesOf(found[i] ?? []))
      }
      // PostgreSQL drops no table that a view reads.
      if (as === 'view') for (const result of RESULTS.toReversed()) await db.run(`DROP VIEW ${name}_${result}`)
    }
  })

  test('a query with literals gives what the one with parameters gives', { timeout: 180_000 }, async () => {
    const actual = await runSql(plan, db.query, { dialect, values: 'literals' })
    expect(compareResults(expected, actual).differences).toEqual([])
  })
})

describe('the runner', () => {
  test('says which rows belong to no input, and runs nothing that is refused', async () => {
    const db = await openEngine('sqlite')
    await fillLongTables(db, rows.slice(0, 2))
    await db.run("INSERT INTO dti_values VALUES ('436', '9.99', 'x', '1'), ('436', '1.2', 'steering_meeting', '1')")
    const found = await runSql(plan, db.query, { dialect: 'sqlite' })
    expect(found.issues.filter(({ severity }) => severity === 'error').map(({ code, indicator, input }) => [code, indicator, input])).toEqual([
      ['indicator-unknown', '9.99', undefined],
      ['input-unknown', '1.2', 'steering_meeting'],
    ])
    const refused: SqlResult = await runSql(plan, () => Promise.reject(new Error('ran')), { dialect: 'sqlite', tables: { units: 'no good' } })
    expect([refused.units, refused.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)]).toEqual([[], ['sql-name-invalid']])
    await db.close()
  })

  test('a figure beyond the integers of SQLite is unsupported, and its cohort has no ranks', async () => {
    const world = makeWorld(3)
    const index = { ...world.index, arithmetic: { places: 2 }, scale: 100, traits: [], cohorts: ['all'] as const, maxPoints: 10, nodes: [
      { kind: 'group', role: 'main', id: 'm', name: { vi: 'm' }, maxPoints: 10, children: [
        { kind: 'indicator', code: '1.1', name: { vi: 'r' }, maxPoints: 10, method: 'ratio', params: { target: 1 }, inputs: [
          { id: 'a', type: 'number', label: { vi: 'a' } }, { id: 'b', type: 'number', label: { vi: 'b' } },
        ] },
      ] },
    ] as const }
    const small = compileIndex(index, createRegistry())
    const db = await openEngine('sqlite')
    await fillLongTables(db, [
      { code: 'u1', values: { '1.1': { a: '1', b: '3' } } },
      { code: 'u2', values: { '1.1': { a: '123456789012345', b: '999999999999999' } } },
    ])
    const result = await runSql(small, db.query, { dialect: 'sqlite' })
    // 10 × 1/3 = 3.33; the other unit may stand above or below.
    expect(result.unit('u1')).toMatchObject({ score: 33.3, rank: null, indicators: { '1.1': { points: 3.33, state: 'scored' } } })
    expect(result.unit('u2')).toMatchObject({ score: null, rank: null, indicators: { '1.1': { points: 0, state: 'unsupported', reason: 'too-large' } } })
    expect(result.issues.map(({ code, unit }) => [code, unit])).toEqual([['sql-figures-capped', undefined], ['sql-cell-unsupported', 'u2']])
    await db.close()
  })
})

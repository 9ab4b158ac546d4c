import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetOfRows, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { DIALECTS, planToSql, runSql, type RunSqlOptions } from '../src/index.js'
import { compareResults } from './compare.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { planOf, ROUNDED, roundingRows, SIZES } from './rounding-cases.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

describe.each(IN_PROCESS)('figures that are rounded on reading, %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  const forms = ['long', 'text', ...(dialect === 'sqlite' ? [] : (['typed'] as const))] as const
  test.each(forms.flatMap((form) => [[form, 'every kind of input', ROUNDED], [form, 'any size', SIZES]] as const))('have the digits of the library, %s, %s', { timeout: 180_000 }, async (form, _, plan) => {
    const rows = roundingRows(plan)
    await fillLongTables(db, rows)
    const kept = form === 'long' ? rows : await fillWideTable(db, plan, rows, form)
    const options: RunSqlOptions = { dialect, ...(form === 'long' ? {} : { layout: 'wide', stored: form, tables: { values: 'dti_wide' } }) }
    const compared = compareResults(scoreRun(plan, datasetOfRows(plan, kept)), await runSql(plan, db.query, options))
    expect(compared.differences.slice(0, 10)).toEqual([])
    expect(compared.cells).toBe(rows.length * plan.indicators.length)
    expect(compared.unsupported / compared.cells).toBeLessThan(dialect === 'sqlite' ? 0.2 : 1e-9)
  })

  test.each(forms)('as the contract says, %s', { timeout: 180_000 }, async (form) => {
    const plan = planOf([{ id: 'x', type: 'number', min: -1, max: 100, round: 1 }, { id: 'x', type: 'number', min: -1, max: 100, round: 1 }], '500 + x')
    const given: readonly (readonly [string, number, number | string])[] = [
      // What is given, points of 500 + figure, and the figure or why there is none: by hand from the contract.
      ['100.04', 600, ''], ['100.05', 0, 'above-max'], ['-1.04', 499, ''], ['-1.05', 0, 'below-min'], ['8.25', 508.3, ''], ['-0.25', 499.7, ''], ['8.249999999', 508.2, ''], ['9.96', 510, ''],
    ]
    const rows = given.map(([x], i): UnitRow => ({ code: `u${i}`, values: { '1.1': { x: form === 'typed' ? Number(x) : x }, '1.2': { x: form === 'typed' ? Number(x) : x } } }))
    await fillLongTables(db, rows)
    if (form !== 'long') await fillWideTable(db, plan, rows, form)
    const result = await runSql(plan, db.query, { dialect, ...(form === 'long' ? {} : { layout: 'wide', stored: form, tables: { values: 'dti_wide' } }) })
    for (const code of ['1.1', '1.2']) {
      expect(rows.map((row) => { const cell = result.unit(row.code)?.indicators[code]; return [cell?.points, cell?.reason ?? ''] })).toEqual(given.map(([, points, reason]) => [points, reason]))
    }
  })
})

test('where an engine cannot say which decimal a stored number means, typed columns are refused by name, texts are not', () => {
  const refused = DIALECTS.filter(({ id }) => {
    const typed = planToSql(ROUNDED, { dialect: id, layout: 'wide', stored: 'typed' })
    const errors = typed.issues.filter(({ severity }) => severity === 'error')
    expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length === 0 ? 0 : 1)
    if (errors.length > 0) expect(errors.map(({ code, indicator, input }) => [code, indicator, input])).toEqual(Array.from({ length: 10 }, (_, i) => ['sql-round-typed', `1.${i + 1}`, 'x']))
    expect(typed.ok).toBe(errors.length === 0)
    return errors.length > 0
  })
  expect(refused.map(({ id }) => id)).toEqual(['sqlite', 'trino', 'spark', 'sqlserver'])
  for (const { id } of DIALECTS) expect(planToSql(ROUNDED, { dialect: id, layout: 'wide' }).ok).toBe(true)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, type IndexDefinition, type IndicatorDefinition, INDEX_SCHEMA, type InputDefinition, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { randomOf } from '../../../core/test/contract/world/random.js'
import { DIALECTS, planToSql, runSql, type RunSqlOptions } from '../src/index.js'
import { compareResults } from './compare.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'
import { fillWideTable } from './wide-table.js'

const name = { vi: 'Thử' }
const MAXIMUM = 1000

function planOf(inputs: readonly Omit<InputDefinition, 'label'>[], expression: string) {
  const children = inputs.map((input, i): IndicatorDefinition =>
    ({ kind: 'indicator', code: `1.${i + 1}`, name, maxPoints: MAXIMUM, method: 'formula', params: { expression }, inputs: [{ ...input, label: name }] }))
  const index: IndexDefinition = {
    schema: INDEX_SCHEMA, id: 'test/rounding', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 100, maxPoints: MAXIMUM * inputs.length, arithmetic: { places: 6 }, nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: MAXIMUM * inputs.length, children }],
  }
  return compileIndex(index, createRegistry())
}

/** Inputs of every kind of rounding; points show every digit of figures between −500 and 500. Every second column of numbers is floating-point. */
const ROUNDED = planOf([
  { id: 'x', type: 'number', min: -1e14, round: 2 },
  { id: 'x', type: 'number', min: -1e14, round: 2 },
  { id: 'x', type: 'number', min: -1e14, round: 6 },
  { id: 'x', type: 'number', min: -1e14, round: 6 },
  { id: 'x', type: 'number', min: -0.5, max: 100, round: 0 },
  { id: 'x', type: 'number', min: -0.5, max: 100, round: 0 },
  { id: 'x', type: 'number', min: -500, decimals: 3, round: 1 },
  { id: 'x', type: 'number', min: -500, decimals: 3, round: 1 },
  { id: 'x', type: 'integer', min: -500, round: 0 },
  { id: 'x', type: 'integer', min: -500, round: 0 },
  // Not rounded, beside those that are.
  { id: 'x', type: 'number', min: -500 },
], '500 + x')
const SIZES = planOf([0, 0, 2, 2, 6, 6].map((round) => ({ id: 'x', type: 'number', min: -999_999_999_999_999, round })), '500 + x / 2000000000000')

/** Halves and their nearest neighbours in floating point, figures of 17 digits, and both sides of every limit. */
function edges(): (number | string)[] {
  const random = randomOf(20_260)
  const halves = [0.5, 1.5, 2.5, 99.5, 100.5, 0.005, 1.005, 2.675, 8.345, 0.0000005, 0.0000015, 1.0000005, 123.4567895, 0.15, 0.25, 449.9999995]
  const near = halves.flatMap((half) => [half, -half, half * (1 + Number.EPSILON), half * (1 - Number.EPSILON / 2), -half * (1 - Number.EPSILON / 2)])
  const long = Array.from({ length: 60 }, () => (random.int(-1_000_000, 1_000_000) / 2000) * (1 + random.int(1, 1_000_000) / 1e12))
  const small = Array.from({ length: 30 }, () => random.int(1, 999_999_999) / 10 ** random.int(10, 17))
  const ends = [0, -0, 0.1 + 0.2, 1 / 3, 1e-7, 4.9999999999999998e-7, 5e-324, 1e-20, 1e15, -1e15, 1e21, -1e21, 1e300, 999999999999999, Number('999999999999999.5'), Number('999999999999998.5'), 99999999999999.95, -99999999999999.98,
    123456789.1234567, Number('12345678901234.567'), Number('123456789012.99999'), 1234567890123456, 99999.9999999, 999.9999999, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const texts = ['85.00500', '000.4999999999999999999999', '-0.5', '-0.4999', '99.99999999999999999999', '123456789012.9999996', '9999999999999999.9', '999999999999999.4', '1.2345678', '-1.005', '1.', 'abc.567', '1e-3', '1,5', '.5',
    `0.${'4'.repeat(390)}`, `0.${'4'.repeat(400)}`, `${'0'.repeat(30)}1.995`, 'NA', '']
  return [...near, ...long, ...small, ...ends, ...texts]
}

const rowsOf = (plan: ReturnType<typeof planOf>) =>
  edges().map((edge, i): UnitRow => ({ code: `u${i}`, values: Object.fromEntries(plan.indicators.map(({ definition }) => [definition.code, { x: edge }])) }))

describe.each(IN_PROCESS)('figures that are rounded on reading, %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  const forms = ['long', 'text', ...(dialect === 'sqlite' ? [] : (['typed'] as const))] as const
  test.each(forms.flatMap((form) => [[form, 'every kind of input', ROUNDED], [form, 'any size', SIZES]] as const))('have the digits of the library, %s, %s', { timeout: 180_000 }, async (form, _, plan) => {
    const rows = rowsOf(plan)
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

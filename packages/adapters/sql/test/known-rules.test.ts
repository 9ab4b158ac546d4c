import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, datasetOfRows, INDEX_SCHEMA, type Plan, scoreRun, type UnitRow } from '@dti-vn/sdk'
import { runSql } from '../src/index.js'
import type { Engine } from './engines/engine.js'
import { IN_PROCESS, openEngine } from './engines/in-process.js'
import { fillLongTables } from './tables.js'

const ZERO = 'zero-denominator'

/** x and y of each unit. */
const UNITS = [[-7, 2], [7, 2], [7, -2], [-7, -2], [3, 3], [1000, 1], [-1000, 1], [0, 0]] as const

/** What each rule gives beyond 500 points for each unit, or why it gives nothing; worked out by hand. */
const RULES: readonly (readonly [expression: string, ...(number | string)[]])[] = [
  // Points end at 0 and at 1000, here and below.
  ['x / y', -3.5, 3.5, -3.5, 3.5, 1, 500, -500, ZERO],
  ['floor(x / y) / 10', -0.4, 0.3, -0.4, 0.3, 0.1, 100, -100, ZERO],
  ['ceil(x / y) / 10', -0.3, 0.4, -0.3, 0.4, 0.1, 100, -100, ZERO],
  ['round(x / y) / 10', -0.4, 0.4, -0.4, 0.4, 0.1, 100, -100, ZERO],
  ['floor(x / 4)', -2, 1, 1, -2, 0, 250, -250, 0],
  ['ceil(x / 4)', -1, 2, 2, -1, 1, 250, -250, 0],
  // 1.75 and 0.75 lie in the middle of two tenths: half away from zero.
  ['round(x / 4, 1)', -1.8, 1.8, 1.8, -1.8, 0.8, 250, -250, 0],
  // Rounded once to hundredths: 499.125 and 500.875 lie in the middle.
  ['x / 8', -0.87, 0.88, 0.88, -0.87, 0.38, 125, -125, 0],
  ['x / (4 * y)', -0.87, 0.88, -0.87, 0.88, 0.25, 250, -250, ZERO],
  ['x / (0 - 4 * y)', 0.88, -0.87, 0.88, -0.87, -0.25, -250, 250, ZERO],
  ['x / (-4)', 1.75, -1.75, -1.75, 1.75, -0.75, -250, 250, 0],
  ['abs(x / y) / 10', 0.35, 0.35, 0.35, 0.35, 0.1, 100, 100, ZERO],
  ['min(x, y) / 10', -0.7, 0.2, -0.2, -0.7, 0.3, 0.1, -100, 0],
  ['max(x, y) / 10', 0.2, 0.7, 0.7, -0.2, 0.3, 100, 0.1, 0],
  ['clamp(x, -5, 5)', -5, 5, 5, -5, 3, 5, -5, 0],
  ['x / y < 1 ? 1 : 0', 1, 0, 1, 0, 0, 0, 1, ZERO],
  ['x / y <= 1 ? 1 : 0', 1, 0, 1, 0, 1, 0, 1, ZERO],
  ['x / y > 1 ? 1 : 0', 0, 1, 0, 1, 0, 1, 0, ZERO],
  ['x / y >= 1 ? 1 : 0', 0, 1, 0, 1, 1, 1, 0, ZERO],
  ['x / y == 1 ? 1 : 0', 0, 0, 0, 0, 1, 0, 0, ZERO],
  ['x / y != 1 ? 1 : 0', 1, 1, 1, 1, 0, 1, 1, ZERO],
  // x lies between −1000 and 1000, and reaches both.
  ['x < 1000 ? 1 : 0', 1, 1, 1, 1, 1, 0, 1, 1],
  ['x <= 1000 ? 1 : 0', 1, 1, 1, 1, 1, 1, 1, 1],
  ['x > -1000 ? 1 : 0', 1, 1, 1, 1, 1, 1, 0, 1],
  ['x >= -1000 ? 1 : 0', 1, 1, 1, 1, 1, 1, 1, 1],
  ['1000 > x ? 1 : 0', 1, 1, 1, 1, 1, 0, 1, 1],
  ['min(x, 999) / 10', -0.7, 0.7, 0.7, -0.7, 0.3, 99.9, -100, 0],
  // Only the side that is needed divides by zero.
  ['y == 0 or x / y > 1 ? 5 : 1', 1, 5, 1, 5, 1, 5, 1, 5],
  ['y != 0 and x / y > 1 ? 5 : 1', 1, 5, 1, 5, 1, 5, 1, 1],
  ['x / y > 1 or y == 0 ? 5 : 1', 1, 5, 1, 5, 1, 5, 1, ZERO],
  // The left side says nothing of y: the right one is not needed where it has decided.
  ['x == 0 or x / y > 1 ? 5 : 1', 1, 5, 1, 5, 1, 5, 1, 5],
  ['x != 0 and x / y > 1 ? 5 : 1', 1, 5, 1, 5, 1, 5, 1, 1],
  ['not (y == 0 or x / y > 1) ? 5 : 1', 5, 1, 5, 1, 5, 1, 5, 1],
  ['y == 0 ? 7 : x / y / 10', -0.35, 0.35, -0.35, 0.35, 0.1, 100, -100, 7],
  ['y != 0 ? x / y / 10 : 7', -0.35, 0.35, -0.35, 0.35, 0.1, 100, -100, 7],
  ['x == 0 ? x / y : 7', 7, 7, 7, 7, 7, 7, 7, ZERO],
  ['x > 0 ? 3 : x / y / 10', -0.35, 3, 3, 0.35, 3, 3, -100, ZERO],
  ['x >= 0 ? x / y / 10 : 3', 3, 0.35, -0.35, 3, 0.1, 100, 3, ZERO],
  ['x > 0 ? x / (x - 3) : 3', 3, 1.75, 1.75, 3, ZERO, 1, 3, 3],
  // (0 − 7/2)² = 12.25; 1/(7/2) = 0.2857…
  ['(x / y) ^ 2 / 100', 0.12, 0.12, 0.12, 0.12, 0.01, 500, 500, ZERO],
  ['y / x', -0.29, 0.29, -0.29, 0.29, 1, 0, 0, ZERO],
]

const name = { vi: 'Thử' }
const range = { min: -1000, max: 1000 }

/** An index of one rule with the inputs that it names. */
function planOf(expression: string, bounds: typeof range): Plan {
  const inputs = ['x', 'y'].filter((id) => new RegExp(`\\b${id}\\b`).test(expression)).map((id) => ({ id, type: 'integer' as const, label: name, ...bounds }))
  return compileIndex({
    schema: INDEX_SCHEMA, id: 'test/rule', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100, maxPoints: 1000,
    nodes: [{ kind: 'group', role: 'main', id: 'm', name, maxPoints: 1000, children: [{ kind: 'indicator', code: '1.1', name, maxPoints: 1000, method: 'formula', params: { expression }, inputs }] }],
  }, createRegistry())
}

describe.each(IN_PROCESS)('rules by hand, %s', (dialect) => {
  let db: Engine
  beforeAll(async () => {
    db = await openEngine(dialect)
  }, 180_000)
  afterAll(() => db.close())

  /** Points beyond 500, or the reason, by unit: of the library and of the engine. */
  async function outcomes(expression: string, figures: readonly (readonly [number, number])[], bounds = range) {
    const plan = planOf(`500 + (${expression})`, bounds)
    const names = ['x', 'y'].filter((id) => plan.indicators[0]?.inputById.has(id) === true)
    const rows = figures.map(([x, y], i): UnitRow => ({ code: `u${i}`, values: { '1.1': Object.fromEntries(names.map((id) => [id, id === 'x' ? x : y])) } }))
    await fillLongTables(db, rows)
    const [library, engine] = [scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, { dialect })]
    return [library, engine].map((result) => rows.map(({ code }) => {
      const { points = NaN, reason = null } = result.unit(code)?.indicators['1.1'] ?? {}
      return reason ?? Math.round((points - 500) * 100) / 100
    }))
  }

  test.each(RULES.map(([expression, ...expected]) => ({ expression, expected })))('500 + $expression', async ({ expression, expected }) => {
    expect(await outcomes(expression, UNITS)).toEqual([expected, expected])
  })

  test('a unit whose evidence was refused is in no reference set: the others divide by 0 and leave it, and over nobody the maximum is 0', async () => {
    // ref_max(x) is 10 for u0, which divides by 0 and leaves the set; for u1 it is then 0, so that its rule gives 499.9 points, which the refusal takes away.
    const plan = planOf('500 + 1 / (ref_max(x) - 10)', range)
    const rows: UnitRow[] = [{ code: 'u0', values: { '1.1': { x: 10 } } }, { code: 'u1', values: { '1.1': { x: 3 } }, rejected: ['1.1'] }]
    await fillLongTables(db, rows)
    for (const result of [scoreRun(plan, datasetOfRows(plan, rows)), await runSql(plan, db.query, { dialect, tables: { rejections: 'dti_rejections' } })]) {
      expect(rows.map(({ code }) => result.unit(code)?.indicators['1.1']?.reason)).toEqual([ZERO, 'rejected'])
    }
  })

  test('shares that differ in the seventh digit have ranks of their own: 1/3 is more than 333333/1000000', async () => {
    const wide = { min: 0, max: 1_000_000 }
    expect(await outcomes('ref_rank(x / y)', [[333_333, 1_000_000], [1, 3], [2, 6]], wide)).toEqual([[3, 1, 1], [3, 1, 1]])
  })
})

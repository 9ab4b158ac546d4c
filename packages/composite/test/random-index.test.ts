import type { TraceChild, UnitRow } from '@dti-vn/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compositeIndex, engine, group, leaf } from './engine.js'

const index = compositeIndex(
  [
    group('a', [leaf('1.1', 'min_max', { lowest: 1 }, { weight: 2 }), leaf('1.2', 'percentile_rank', { lowest: 1, direction: 'down' }), leaf('1.3', 'fraction_of_max', { per: true })], {
      aggregation: 'composite/geometric', weight: 3,
    }),
    group('b', [leaf('2.1', 'goalposts', { low: 0, high: 40 }), group('c', [leaf('2.2', 'z_score', { deviation: 'sample', mean: 50, sd: 10 }), leaf('2.3', 'log')])], {
      aggregation: { use: 'composite/harmonic', params: { nonPositive: 'zero', available: { least: 0.5 } } }, round: 3,
    }),
  ],
  { arithmetic: { places: 6 } },
)

const cell = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }).map((x) => x / 10) }, { weight: 1, arbitrary: fc.constantFrom('', 'NA', 'x') })
const rows = fc
  .array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 9 })
  .map((table) => table.map(([a, b, c, d, e, f, g], i): UnitRow => ({
    code: `u${i}`,
    values: { '1.1': { x: a }, '1.2': { x: b }, '1.3': { x: c, per: d }, '2.1': { x: e }, '2.2': { x: f }, '2.3': { x: g } },
  })))

/** Points of the leaves of a trace in millionths. */
function leavesOf(children: readonly TraceChild[]): number {
  return children.reduce((sum, child) => sum + ('children' in child ? leavesOf(child.children) : Math.round(child.points * 1e6)), 0)
}

test('the definition has no fault', () => {
  expect(engine.check(index).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('both executors give the same JSON, and the leaves of every explanation add up', { timeout: 60_000 }, () => {
  fc.assert(fc.property(rows, (data) => {
    const columns = engine.score(index, data, { executor: 'columns' })
    expect(JSON.stringify(columns)).toBe(JSON.stringify(engine.score(index, data, { executor: 'exact' })))
    for (const { code, points } of columns.units) expect(leavesOf(columns.explain(code).children)).toBe(Math.round(points * 1e6))
  }), { seed: 2878, numRuns: 60 })
})

test('every score is a finite number, or there is none', () => {
  fc.assert(fc.property(rows, (data) => {
    for (const { score } of engine.score(index, data).units) if (score !== null) expect(Number.isFinite(score)).toBe(true)
  }), { seed: 2879, numRuns: 30 })
})

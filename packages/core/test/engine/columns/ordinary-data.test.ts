import { describe, expect, it } from 'vitest'
import { scoreByColumns } from '../../../src/engine/columns/score-columns.js'
import { scoreExactly } from '../../../src/engine/exact/score-exact.js'
import type { ExecutorRun } from '../../../src/engine/indicator-scores.js'
import { STATE } from '../../../src/engine/state.js'
import { compareExpr, cond, div, input as inputOf, mul, num, points, ref, sum } from '../../../src/formula/build.js'
import type { Expr } from '../../../src/formula/expr.js'
import { ratioRule } from '../../../src/methods/ratio.js'
import { tiersRule } from '../../../src/methods/tiers.js'
import { datasetOf, input, planOf } from './plan-of.js'
import { createRandom } from './random-expr.js'

const UNITS = 3000
const pair = [input('a'), input('b')]
const context = { inputs: pair, maxPoints: 20, places: 2, method: () => undefined, methodIds: [], functions: new Map() }
const ratio = ratioRule.expand({ target: 0.8, floor: 0.1 }, context).points
const steps = [{ min: 0.9, share: 1 }, { min: 0.7, share: 0.75 }, { min: 0.5, share: 0.5 }]
const tiers = tiersRule.expand({ of: 'ratio', steps }, context).points

/** Pairs a ≤ b; `places` decimals below `limit`. */
function pairs(places: number, limit: number): [number[], number[]] {
  const random = createRandom(places * 1000 + Math.log10(limit))
  const whole = Array.from({ length: UNITS }, () => 1 + random.below(limit * 10 ** places))
  const parts = whole.map((value) => Math.floor(value * random.next()))
  const decimal = (value: number) => Number((value / 10 ** places).toFixed(places))
  return [parts.map(decimal), whole.map(decimal)]
}

function scoreBoth(rule: Expr, columns: readonly (readonly number[])[]): ExecutorRun {
  const { plan, indicator } = planOf({ inputs: pair, points: rule, maximum: 2000 })
  const dataset = datasetOf(columns)
  const run = scoreByColumns(plan, indicator, dataset)
  expect(run.scores).toEqual(scoreExactly(plan, indicator, dataset).scores)
  return run
}

describe.each([
  ['ratio', ratio],
  ['tiers', tiers],
])('%s on ordinary data', (name, rule) => {
  it.each([
    ['counts', 0, 1e5],
    ['amounts with two decimals', 2, 1e6],
    ['amounts with six decimals', 6, 1e8],
    ['amounts near the limit of data', 0, 1e15],
  ])('computes few cells exactly: %s', (kind, places, limit) => {
    const { fallbacks } = scoreBoth(rule, pairs(places, limit))
    const share = fallbacks / UNITS
    console.info(`${name}, ${kind}: ${(share * 100).toFixed(2)} % computed exactly`)
    expect(share).toBeLessThan(0.02)
  })
})

describe('ties', () => {
  it('needs no exact computation while the integers stay below 2^53', () => {
    // 20 × a / 8 has two decimals and a half for every odd a.
    const a = Array.from({ length: 800 }, (_, i) => i)
    const run = scoreBoth(mul(points, div(inputOf('a'), inputOf('b'))), [a, a.map(() => 16_000)])
    expect(run.fallbacks).toBe(0)
    expect(run.scores.points[4]).toBe(1)
  })

  it('computes ties of larger numbers exactly', () => {
    const b = Array.from({ length: 100 }, (_, i) => 16_000 * 10 ** 10 * (1 + (i % 5)))
    const a = b.map((value, i) => (value / 16_000) * (4 * i))
    const { fallbacks } = scoreBoth(mul(points, div(inputOf('a'), inputOf('b'))), [a, b])
    expect(fallbacks).toBe(50)
  })

  it('decides a threshold on the spot, and exactly where the numbers are large', () => {
    const test = cond(compareExpr('ge', div(inputOf('a'), inputOf('b')), num('0.7')), points, num('0'))
    const small = scoreBoth(test, [[7, 699_999, 700_001, 0], [10, 1_000_000, 1_000_000, 3]])
    expect([...small.scores.points]).toEqual([2000, 0, 2000, 0])
    expect(small.fallbacks).toBe(0)
    const fine = cond(compareExpr('ge', div(inputOf('a'), inputOf('b')), num('0.701')), points, num('0'))
    const whole = 9e14
    const large = scoreBoth(fine, [[0.701 * whole, 0.701 * whole - 1, 0.701 * whole + 1, 1], [whole, whole, whole, whole]])
    expect([...large.scores.points]).toEqual([2000, 0, 2000, 0])
    expect(large.fallbacks).toBeGreaterThan(0)
    expect(large.fallbacks).toBeLessThan(4)
  })
})

describe('states', () => {
  it('knows a zero denominator without computing exactly', () => {
    const run = scoreBoth(mul(points, div(inputOf('a'), inputOf('b'))), [[1, 0, 3], [2, 0, 0]])
    expect([...run.scores.states]).toEqual([STATE.SCORED, STATE.MISSING, STATE.MISSING])
    expect(run.fallbacks).toBe(0)
  })

  it('knows it when both sides of a comparison share the denominator', () => {
    const quotient = div(inputOf('a'), inputOf('b'))
    const run = scoreBoth(cond(compareExpr('ge', quotient, mul(quotient, num('0.5'))), points, num('0')), [[1, 0, 3, 0], [2, 0, 0, 5]])
    expect([...run.scores.states]).toEqual([STATE.SCORED, STATE.MISSING, STATE.MISSING, STATE.SCORED])
    expect([...run.scores.points]).toEqual([2000, 0, 0, 2000])
  })

  it('divides by numbers that are positive because they were negated twice', () => {
    const twice: Expr = { op: 'neg', arg: { op: 'round', arg: { op: 'neg', arg: inputOf('a') }, places: 1 } }
    const run = scoreBoth(mul(points, div(num('1'), twice)), [[4.04, 0.04, 10], [1, 1, 1]])
    expect([...run.scores.points]).toEqual([500, 0, 200])
    expect(run.scores.states[1]).toBe(STATE.MISSING)
  })

  it('leaves it to exact arithmetic whether a cell lies outside a domain', () => {
    const root: Expr = { op: 'sqrt', arg: { op: 'sub', left: inputOf('a'), right: num('1') } }
    const run = scoreBoth(sum([div(num('1'), inputOf('b')), root]), [[0, 5, 0, 5], [0, 0, 1, 1]])
    expect([...run.scores.states]).toEqual([STATE.INVALID, STATE.MISSING, STATE.INVALID, STATE.SCORED])
  })

  it('takes the best of 2000 units exactly', () => {
    const [a, b] = pairs(0, 1e4)
    const best = ref('max', div(inputOf('a'), inputOf('b')))
    const run = scoreBoth(mul(points, div(div(inputOf('a'), inputOf('b')), best)), [a, b])
    expect(run.fallbacks).toBe(0)
    expect(Math.max(...run.scores.points)).toBe(2000)
  })
})

it('leaves an index that rounds its totals to the exact executor', () => {
  const { plan, indicator } = planOf({ inputs: pair, points: ratio, maximum: 2000, roundingAt: 'total' })
  const run = scoreByColumns(plan, indicator, datasetOf([[1], [3]]))
  expect(run.scores.exact?.[0]).toBeDefined()
})

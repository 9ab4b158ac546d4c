import { describe, expect, it } from 'vitest'
import { estimateOf } from '../../../src/engine/columns/approximation.js'
import { figuresOf } from '../../../src/engine/columns/figures.js'
import { scoreByColumns } from '../../../src/engine/columns/score-columns.js'
import { compareExpr, cond, input as inputOf, minOf, mul, num, points, sum } from '../../../src/formula/build.js'
import type { Expr } from '../../../src/formula/expr.js'
import { absolute, compare, rational, subtract } from '../../../src/numeric/rational.js'
import { datasetOf, type Figure, input, planOf } from './plan-of.js'
import { createRandom } from './random-expr.js'

const figures = (...values: Figure[]) => figuresOf(datasetOf([values]).columns[0]!, new Uint8Array(values.length))

describe('what is known of a column', () => {
  it('finds bounds and decimals', () => {
    expect(figures(3, 1, 2)).toEqual({ decimals: 0, least: 1, greatest: 3 })
    expect(figures(0.25, -4, 1.5)).toEqual({ decimals: 2, least: -4, greatest: 1.5 })
    expect(figures(0.000001)).toMatchObject({ decimals: 6 })
    expect(figures()).toEqual({ decimals: 0, least: 0, greatest: 0 })
  })

  it('leaves invalid figures out', () => {
    expect(figures(3, 'invalid', 2)).toEqual({ decimals: 0, least: 2, greatest: 3 })
    expect(figures('invalid')).toEqual({ decimals: 0, least: 0, greatest: 0 })
  })

  it('gives up where whole numbers of the smallest unit would need more than 15 digits', () => {
    expect(figures(999_999_999_999_999, 0.1).decimals).toBeUndefined()
    expect(figures(99_999_999_999_999, 0.1).decimals).toBe(1)
    expect(figures(0.1 + 0.2).decimals).toBeUndefined()
    expect(figures(2 ** 53).decimals).toBeUndefined()
    expect(figures(2 ** 53 - 1).decimals).toBe(0)
  })
})

/** True where the condition holds for a unit; another one with zeros keeps the ranges of the columns wide. */
function holds(test: Expr, row: Readonly<Record<string, number>>): boolean {
  const ids = Object.keys(row)
  const { plan, indicator } = planOf({ inputs: ids.map((id) => input(id)), points: cond(test, points, num(0)), maximum: 100 })
  return scoreByColumns(plan, indicator, datasetOf(ids.map((id) => [row[id], 0]))).scores.points[0] === 100
}

describe('integers that would reach 2^53', () => {
  const [a, b, c] = [inputOf('a'), inputOf('b'), inputOf('c')]

  it('are added with an error bound', () => {
    const test = compareExpr('gt', sum([mul(a, num(9)), b]), sum([mul(a, num(9)), c]))
    const row = { a: 999_999_999_999_999, b: 8_000_000_000_001, c: 8_000_000_000_000 }
    expect(holds(test, row)).toBe(true)
    expect(holds(test, { ...row, b: row.c })).toBe(false)
    expect(holds(test, { ...row, b: row.c, c: row.b })).toBe(false)
  })

  it('are not halved when the smaller one is taken', () => {
    const least = minOf(mul(a, num(9)), mul(b, num(9)))
    for (const large of [999_999_999_999_999, 999_999_999_999_998]) {
      for (let k = 1; k < 9; k += 1) {
        expect(holds(compareExpr('eq', least, mul(b, num(9))), { a: large, b: large - k })).toBe(true)
        expect(holds(compareExpr('eq', least, mul(a, num(9))), { b: large, a: large - k })).toBe(true)
      }
    }
  })
})

it('keeps products with nothing at nothing', () => {
  const nothing: Expr = { op: 'pow', left: mul(inputOf('a'), num('0')), right: num('64') }
  expect(holds(compareExpr('eq', nothing, num('0')), { a: 999_999 })).toBe(true)
  expect(holds(compareExpr('eq', mul(nothing, nothing, inputOf('a')), num('0')), { a: 999_999 })).toBe(true)
})

it('never takes a tiny constant for zero', () => {
  expect(estimateOf(rational(1n, 10n ** 384n))).toBeUndefined()
  expect(estimateOf(rational(0n))).toEqual({ value: 0, error: 0 })
  const tiny: Expr = { op: 'pow', left: num('0.000001'), right: num('64') }
  expect(holds(compareExpr('gt', { op: 'div', left: inputOf('a'), right: tiny }, num('1')), { a: 1 })).toBe(true)
})

it('bounds the distance of a float64 from a rational', () => {
  const random = createRandom(8)
  const digits = () => BigInt(Array.from({ length: 1 + random.below(60) }, () => 1 + random.below(9)).join(''))
  for (let i = 0; i < 2000; i += 1) {
    const value = rational(digits(), digits())
    const { value: near, error } = estimateOf(value)!
    const exact = exactOf(near)
    expect(compare(absolute(subtract(exact, value)), exactOf(error))).toBeLessThanOrEqual(0)
    expect(error).toBeLessThan(near * 1e-15)
  }
})

/** The exact value of a float64 ≥ 0. */
function exactOf(value: number) {
  let n = value
  let d = 1n
  while (!Number.isInteger(n)) {
    n *= 2
    d *= 2n
  }
  return rational(BigInt(n), d)
}

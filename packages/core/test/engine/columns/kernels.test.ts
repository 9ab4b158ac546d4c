import { describe, expect, it } from 'vitest'
import {
  addEstimates, divideEstimates, type Estimates, multiplyEstimates, rootOfEstimates,
} from '../../../src/engine/columns/kernels/approximate-arithmetic.js'
import { compareEstimates, extremeOfEstimates } from '../../../src/engine/columns/kernels/approximate-order.js'
import { roundEstimates, wholeOfEstimates } from '../../../src/engine/columns/kernels/approximate-rounding.js'
import { and, blend, choose, isAtMost, isEqual, isLess, not, or, UNSURE } from '../../../src/engine/columns/kernels/conditions.js'
import { estimateOf } from '../../../src/engine/columns/approximation.js'
import { divisor, greater, lesser } from '../../../src/engine/columns/kernels/integers.js'
import { climb, keepStops, type Rungs } from '../../../src/engine/columns/kernels/ladder.js'
import { fillBlanks, readDecimals, readEstimates, readMatch } from '../../../src/engine/columns/kernels/reading.js'
import { ceilOfQuotient, floorOfQuotient, roundQuotient, roundSignedQuotient } from '../../../src/engine/columns/kernels/rounding.js'
import { rationalOfDecimal } from '../../../src/numeric/decimal.js'
import { squareRoot } from '../../../src/numeric/irrational.js'
import { absolute, compare, rational, type Rational, subtract } from '../../../src/numeric/rational.js'
import { createRandom } from './random-expr.js'

const BIG = 2 ** 53 - 1
const f = (...values: number[]) => Float64Array.from(values)

function filled(count: number, run: (out: Float64Array) => void): number[] {
  const out = new Float64Array(count)
  run(out)
  return [...out]
}

describe('comparisons of integers', () => {
  const a = f(0, 1, 2, -1, BIG, BIG - 1, -BIG, NaN, 5)
  const b = f(0, 2, 1, 1, BIG - 1, BIG, BIG, 1, NaN)
  it('agree with the operators, to the last integer', () => {
    expect(filled(9, (out) => isLess(out, a, 1, b, 1, 9))).toEqual([0, 1, 0, 1, 0, 1, 1, NaN, NaN])
    expect(filled(9, (out) => isAtMost(out, a, 1, b, 1, 9))).toEqual([1, 1, 0, 1, 0, 1, 1, NaN, NaN])
    expect(filled(9, (out) => isEqual(out, a, 1, b, 1, 9))).toEqual([1, 0, 0, 0, 0, 0, 0, NaN, NaN])
    expect(filled(2, (out) => isEqual(out, f(3, 4), 7, f(7, 7), 3, 2))).toEqual([1, 0])
  })

  it('take the smaller and the larger', () => {
    expect(filled(3, (out) => lesser(out, f(3, -3, NaN), 2, f(2, 2, 1), 2, 3))).toEqual([4, -6, NaN])
    expect(filled(3, (out) => greater(out, f(3, -3, 0), 2, f(2, 2, NaN), 2, 3))).toEqual([6, 4, NaN])
    const half = 2 ** 52 - 1
    expect(filled(2, (out) => lesser(out, f(half, -half), 1, f(half - 1, half), 1, 2))).toEqual([half - 1, -half])
  })

  it('mark a zero divisor', () => {
    expect(filled(4, (out) => divisor(out, f(0, -5, -0, BIG), 4))).toEqual([NaN, 5, NaN, BIG])
  })
})

describe('ladders', () => {
  it('add what every rung gains, in passes, and keep stops', () => {
    // a/b against 1 and 1/2, worth 10 and 4 on top of 1: by hand 15, 5, 1, 15, and a stop.
    const rungs: Rungs = { p: [1, 2, 0, 0], q: [1, 1, 0, 0], gain: [10, 4, 0, 0] }
    const a = f(3, 1, 0, 2, 1)
    const b = f(2, 2, 1, 2, NaN)
    const out = f(0, 0, 0, 0, 0)
    climb(out, 1, a, b, rungs, 5)
    keepStops(out, a, b, 5)
    expect([...out]).toEqual([15, 5, 1, 15, NaN])
    climb(out, undefined, a, b, rungs, 4)
    expect([...out]).toEqual([29, 9, 1, 29, NaN])
  })
})

describe('conditions', () => {
  it('short-circuit and keep stops', () => {
    const left = f(0, 1, NaN, UNSURE, 0, 1)
    const right = f(NaN, NaN, 0, 0, UNSURE, UNSURE)
    expect(filled(6, (out) => and(out, left, right, 6))).toEqual([0, NaN, NaN, UNSURE, 0, UNSURE])
    expect(filled(6, (out) => or(out, left, right, 6))).toEqual([NaN, 1, NaN, UNSURE, UNSURE, 1])
    expect(filled(4, (out) => not(out, f(0, 1, NaN, UNSURE), 4))).toEqual([1, 0, NaN, UNSURE])
  })

  it('choose a side, and only that', () => {
    expect(filled(3, (out) => choose(out, f(1, 0, NaN), f(5, NaN, 1), 2, f(NaN, 7, 1), 3, 3))).toEqual([10, 21, NaN])
    expect(filled(3, (out) => blend(out, f(1, 0, NaN), f(5, 5, 1), 2, f(7, 7, 1), 3, 3))).toEqual([10, 21, NaN])
  })
})

describe('rounding of quotients', () => {
  it('is exact beside whole numbers and ties', () => {
    const under = f(3, 3, 1, 2 ** 26, 2 ** 26)
    const over = f(BIG, -BIG + 1, BIG, 2 ** 52 - 1, 2 ** 52 + 1)
    const floors = [...over].map((n, i) => Number(floorOf(BigInt(n), BigInt(under[i]!))))
    expect(filled(5, (out) => floorOfQuotient(out, over, 1, under, 1, 5))).toEqual(floors)
    const ceilings = [...over].map((n, i) => -Number(floorOf(-BigInt(n), BigInt(under[i]!))))
    expect(filled(5, (out) => ceilOfQuotient(out, over, 1, under, 1, 5))).toEqual(ceilings)
    expect(filled(4, (out) => roundQuotient(out, f(1, 3, 4999999, 5000001), 1, f(2, 2, 10000000, 10000000), 1, 4))).toEqual([1, 2, 0, 1])
    expect(filled(4, (out) => roundSignedQuotient(out, f(-1, -3, -4999999, NaN), 1, f(2, 2, 10000000, 1), 1, 4))).toEqual([-1, -2, -0, NaN])
  })

  it('holds for random quotients next to whole numbers', () => {
    const random = createRandom(5)
    for (let i = 0; i < 20_000; i += 1) {
      const d = 1 + random.below(2 ** (1 + random.below(31)))
      const n = Math.min(BIG, Math.max(0, Math.floor(random.next() * (BIG / d)) * d + random.pick([-1, 0, 1])))
      expect(filled(1, (out) => floorOfQuotient(out, f(n), 1, f(d), 1, 1))[0]).toBe(Number(BigInt(n) / BigInt(d)))
    }
  })
})

describe('reading', () => {
  it('reads every decimal of up to 15 digits as its whole number', () => {
    const random = createRandom(6)
    for (let i = 0; i < 20_000; i += 1) {
      const places = random.below(7)
      const whole = Math.floor(random.next() * 10 ** (1 + random.below(15)))
      const value = Number(`${String(whole)}e-${String(places)}`)
      expect(filled(1, (out) => readDecimals(out, f(value), 10 ** places, 0, 1))).toEqual([whole])
    }
  })

  it('knows how far a float64 may be from the decimal that it stands for', () => {
    for (const text of ['0.1', '0.3', '999999999.999999', '123456789.000001', '0.000001', '7']) {
      within((out) => readEstimates(out, f(Number(text)), Uint8Array.from([3]), 0, 1), rationalOfDecimal(text))
      const { value, error } = estimateOf(rationalOfDecimal(text))!
      expect(compare(absolute(subtract(exactOf(value), rationalOfDecimal(text))), exactOf(error))).toBeLessThanOrEqual(0)
    }
  })

  it('gives blank answers their fallback', () => {
    const status = Uint8Array.from([3, 3, 0, 1, 3, 4])
    expect(filled(4, (out) => readMatch(out, f(9, 2, 0, NaN, 2), 2, 1, 4))).toEqual([1, 0, 0, 1])
    for (const blank of [0, 1, UNSURE]) {
      const out = f(1, 0, 7, 7, 1, 7)
      fillBlanks(out, status, blank, 0, 6)
      expect([...out]).toEqual([1, 0, blank, blank, 1, blank])
    }
  })
})

/** The exact value of a float64. */
function exactOf(value: number): Rational {
  let n = value
  let twos = 0
  while (!Number.isInteger(n)) {
    n *= 2
    twos += 1
  }
  return rational(BigInt(n), 2n ** BigInt(twos))
}

function floorOf(n: bigint, d: bigint): bigint {
  const quotient = n / d
  return n < 0n && n % d !== 0n ? quotient - 1n : quotient
}

function estimates(value: number, error: number): Estimates {
  return { value: f(value), error: f(error) }
}

describe('error bounds', () => {
  it('hold for sums, products, quotients and roots of the worst true operands', () => {
    const random = createRandom(7)
    const figure = () => (random.next() - 0.5) * 10 ** (random.below(12) - 4)
    for (let i = 0; i < 2000; i += 1) {
      const [x, y] = [figure(), figure()]
      const [ex, ey] = [Math.abs(x) * 2 ** -random.below(60), Math.abs(y) * 2 ** -(1 + random.below(60))]
      const a = estimates(x, ex)
      const b = estimates(y, ey)
      for (const signX of [-1n, 0n, 1n]) {
        for (const signY of [-1n, 1n]) {
          const tx = shifted(x, ex, signX)
          const ty = shifted(y, ey, signY)
          within((out) => addEstimates(out, a, b, 1, 1), { n: tx.n * ty.d + ty.n * tx.d, d: tx.d * ty.d })
          within((out) => multiplyEstimates(out, a, b, 1), { n: tx.n * ty.n, d: tx.d * ty.d })
          within((out) => divideEstimates(out, a, b, 1), rational(tx.n * ty.d, tx.d * ty.n))
          if (x > 0 && tx.n > 0n) within((out) => rootOfEstimates(out, a, 1), squareRoot(tx))
        }
      }
    }
  })

  it('say nothing about what may be zero, negative or too large', () => {
    const known = (run: (out: Estimates) => void) => {
      const out = estimates(0, 0)
      run(out)
      return [out.value[0], out.error[0]]
    }
    expect(known((out) => divideEstimates(out, estimates(1, 0), estimates(1e-9, 1e-9), 1))).toEqual([0, Infinity])
    expect(known((out) => divideEstimates(out, estimates(1, 0), estimates(0, 0), 1))).toEqual([NaN, 0])
    expect(known((out) => rootOfEstimates(out, estimates(1e-9, 1e-9), 1))).toEqual([0, Infinity])
    expect(known((out) => rootOfEstimates(out, estimates(-1, 0), 1))).toEqual([0, Infinity])
    expect(known((out) => multiplyEstimates(out, estimates(1e200, 0), estimates(1e200, 0), 1))).toEqual([0, Infinity])
    expect(known((out) => multiplyEstimates(out, estimates(0, Infinity), estimates(0, 0), 1))).toEqual([0, Infinity])
    expect(known((out) => extremeOfEstimates(out, 1, estimates(1, 0.5), estimates(3, 0.5), 1))).toEqual([1, 0.5])
    expect(known((out) => wholeOfEstimates(out, 0, estimates(2.5, 0.25), 1))).toEqual([2, 0])
    expect(known((out) => wholeOfEstimates(out, 0, estimates(2.5, 0.5), 1))).toEqual([0, Infinity])
    expect(known((out) => wholeOfEstimates(out, 1, estimates(2, 0), 1))).toEqual([2, 0])
  })

  it('decide comparisons and rounding only beyond the error', () => {
    const order = (x: number, ex: number, y: number, ey: number) =>
      filled(1, (out) => compareEstimates(out, 'le', estimates(x, ex), estimates(y, ey), 1))[0]
    const orders = [order(1, 0.25, 2, 0.25), order(1, 0.5, 2, 0.5), order(2, 0, 2, 0), order(3, 0.5, 2, 0.25), order(NaN, 0, 1, 0)]
    expect(orders).toEqual([1, UNSURE, 1, 0, NaN])
    const rounded = (x: number, e: number) => filled(1, (out) => roundEstimates(out, estimates(x, e), 100, 1))[0]
    const results = [rounded(1.234, 1e-9), rounded(-1.236, 1e-9), rounded(1.235, 1e-15), rounded(1.2349, 1e-4), rounded(NaN, 0)]
    expect(results).toEqual([123, -124, Infinity, Infinity, NaN])
  })
})

function shifted(value: number, error: number, sign: bigint): Rational {
  const a = exactOf(value)
  const b = exactOf(error)
  return { n: a.n * b.d + sign * b.n * a.d, d: a.d * b.d }
}

/** The computed value is no further from the true one than its bound. */
function within(run: (out: Estimates) => void, truth: Rational): void {
  const out = estimates(0, 0)
  run(out)
  if (out.error[0] === Infinity) return
  const distance = absolute(subtract(exactOf(out.value[0]!), truth))
  if (compare(distance, exactOf(out.error[0]!)) > 0) expect(distance).toBe(out.error[0])
}

import fc from 'fast-check'
import { fraction } from 'mathjs'
import { describe, expect, test } from 'vitest'
import {
  absolute, add, compare, divide, isZero, multiply, negate, ONE, rational, type Rational, reduce, subtract, toInteger, toNumber, ZERO,
} from '../../src/numeric/rational.js'
import { fractions, SEED } from './arbitraries.js'

const same = (a: Rational, b: Rational) => a.n * b.d === b.n * a.d
const holds = (...law: Parameters<typeof fc.property<[Rational, Rational, Rational]>>) => {
  fc.assert(fc.property(...law), SEED)
}

describe('laws of rational numbers', () => {
  test('addition and multiplication commute, associate and distribute', () => {
    holds(fractions, fractions, fractions, (a, b, c) =>
      same(add(a, b), add(b, a)) &&
      same(multiply(a, b), multiply(b, a)) &&
      same(add(add(a, b), c), add(a, add(b, c))) &&
      same(multiply(multiply(a, b), c), multiply(a, multiply(b, c))) &&
      same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))),
    )
  })

  test('subtraction and division undo addition and multiplication', () => {
    holds(fractions, fractions, fractions, (a, b) =>
      same(subtract(add(a, b), b), a) && isZero(add(a, negate(a))) && (isZero(b) || same(divide(multiply(a, b), b), a)),
    )
  })

  test('every result has a positive denominator', () => {
    holds(fractions, fractions, fractions, (a, b) =>
      [add(a, b), subtract(a, b), multiply(a, b), negate(a), absolute(a), ...(isZero(b) ? [] : [divide(a, b)])].every(({ d }) => d > 0n),
    )
  })

  test('compare is an order that agrees with the sign of the difference', () => {
    holds(fractions, fractions, fractions, (a, b, c) => {
      const { n } = subtract(a, b)
      return (
        compare(a, b) === (n < 0n ? -1 : n > 0n ? 1 : 0) &&
        compare(a, b) + compare(b, a) === 0 &&
        (compare(a, b) > 0 || compare(b, c) > 0 || compare(a, c) <= 0)
      )
    })
  })
})

test('the four operations give what Fraction of mathjs gives', () => {
  const theirs = ({ n, d }: Rational) => fraction(n, d)
  holds(fractions, fractions, fractions, (a, b) => {
    const [x, y] = [theirs(a), theirs(b)]
    return (
      theirs(add(a, b)).equals(x.add(y)) &&
      theirs(subtract(a, b)).equals(x.sub(y)) &&
      theirs(multiply(a, b)).equals(x.mul(y)) &&
      (isZero(b) || theirs(divide(a, b)).equals(x.div(y)))
    )
  })
})

describe('forms', () => {
  test('a negative denominator moves its sign up', () => {
    expect(rational(3n, -6n)).toEqual({ n: -3n, d: 6n })
    expect(divide(ONE, rational(-2n, 3n))).toEqual({ n: -3n, d: 2n })
  })

  test('lowest terms: equal values become equal fields', () => {
    expect(reduce(rational(-50n, 100n))).toEqual({ n: -1n, d: 2n })
    expect(reduce(rational(0n, 7n))).toEqual(ZERO)
    fc.assert(fc.property(fractions, fc.bigInt({ min: 1n, max: 10n ** 12n }), ({ n, d }, k) => {
      expect(reduce({ n: n * k, d: d * k })).toEqual(reduce({ n, d }))
    }), SEED)
  })

  test('long chains stay small', () => {
    // (1/3 × 3) a thousand times is 1; unreduced, the denominator would have 478 digits.
    let value = ONE
    for (let i = 0; i < 1000; i += 1) value = multiply(divide(value, rational(3n)), rational(3n))
    expect(compare(value, ONE)).toBe(0)
    expect(value.d < 10n ** 82n).toBe(true)
  })

  test('integers are recognised in any terms', () => {
    expect(toInteger(rational(-12n, 4n))).toBe(-3n)
    expect(toInteger(rational(1n, 2n))).toBeUndefined()
  })

  test('to float64: the nearest one of a quotient of two floats, and no overflow on the way', () => {
    expect(toNumber(rational(1n, 3n))).toBe(1 / 3)
    expect(toNumber(rational(-7n, 8n))).toBe(-0.875)
    expect(toNumber(rational(3n * 10n ** 400n, 10n ** 400n))).toBe(3)
    expect(toNumber(rational(10n ** 400n + 1n, 3n * 10n ** 400n))).toBeCloseTo(1 / 3, 15)
    expect(toNumber(rational(1n, 3n * 10n ** 400n))).toBe(0)
  })
})

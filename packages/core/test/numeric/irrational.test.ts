import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponentialOf, naturalLog, realPower, squareRoot } from '../../src/numeric/irrational.js'
import { compare, rational, type Rational, reduce } from '../../src/numeric/rational.js'
import { SEED } from './arbitraries.js'

// decimal.js works with 130 digits and is then rounded to 40, half away from zero. Fewer would round twice: √(1 − ε) can lie within 10^-60 of a
// half, and the argument itself is rounded where it has more digits.
const Precise = Decimal.clone({ precision: 130, rounding: Decimal.ROUND_HALF_UP })
const theirs = ({ n, d }: Rational) => new Precise(n.toString()).div(d.toString())
const forty = (value: Decimal) => value.toSignificantDigits(40, Decimal.ROUND_HALF_UP).toString()
/** All digits of the result: they end within 40 significant ones. */
const ours = ({ n, d }: Rational) => {
  const Wide = Decimal.clone({ precision: 120 })
  return new Wide(n.toString()).div(d.toString()).toString()
}

const text = (plain: string): Rational => {
  const value = new (Decimal.clone({ precision: 500 }))(plain)
  const places = value.decimalPlaces()
  return rational(BigInt(value.times(new Decimal(10).pow(places)).toFixed(0)), 10n ** BigInt(places))
}

const positive = fc.oneof(
  fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n })).map(([n, d]) => rational(n, d)),
  fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n })).map(([n, d]) => rational(n, d)),
)
const runs = { ...SEED, numRuns: 200 }

// Near 1, tiny, huge: where digits are lost by a careless method.
const SPECIAL = ['1.000001', '0.999999', '1.00000000000001', '0.99999999999999', '0.000001', '1e-30', '1e-100', '999999999999999', '1e30', '1e100', '2', '3', '0.5', '10'].map(text)

describe('square root', () => {
  test.each([
    [0n, 1n, 0n, 1n],
    [1n, 1n, 1n, 1n],
    [9n, 16n, 3n, 4n],
    [50n, 8n, 5n, 2n], // 25/4 not in lowest terms
    [10n ** 60n, 1n, 10n ** 30n, 1n],
    [1n, 10n ** 12n, 1n, 10n ** 6n],
  ])('√(%s/%s) is exactly %s/%s', (n, d, rootN, rootD) => {
    expect(reduce(squareRoot(rational(n, d)))).toEqual({ n: rootN, d: rootD })
  })

  test('of every square is exact', () => {
    fc.assert(fc.property(positive, (x) => compare(squareRoot(rational(x.n * x.n, x.d * x.d)), x) === 0), runs)
  })

  test('has 40 correct digits', () => {
    fc.assert(fc.property(fc.oneof(positive, fc.constantFrom(...SPECIAL)), (x) => {
      expect(ours(squareRoot(x))).toBe(forty(theirs(x).sqrt()))
    }), runs)
  })

  test('of 2, as published (OEIS A002193); the fortieth digit is a 0', () => {
    expect(ours(squareRoot(rational(2n)))).toBe('1.41421356237309504880168872420969807857')
  })
})

describe('natural logarithm', () => {
  test('of 1 is exactly 0', () => {
    expect(naturalLog(rational(7n, 7n)).n).toBe(0n)
  })

  test('of 2 and 10, as published (OEIS A002162, A002392)', () => {
    expect(ours(naturalLog(rational(2n)))).toBe('0.6931471805599453094172321214581765680755')
    expect(ours(naturalLog(rational(10n)))).toBe('2.302585092994045684017991454684364207601')
  })

  test.each(SPECIAL)('has 40 correct digits at special places', (x) => {
    expect(ours(naturalLog(x))).toBe(forty(theirs(x).ln()))
  })

  test('has 40 correct digits', () => {
    fc.assert(fc.property(positive, (x) => {
      expect(ours(naturalLog(x))).toBe(forty(theirs(x).ln()))
    }), runs)
  })
})

describe('e to a power', () => {
  // 690 is where the contract ends; decimals of six places are what data may hold.
  const within = fc.integer({ min: -689_999_999, max: 689_999_999 }).map((millionths) => rational(BigInt(millionths), 1_000_000n))

  test('of 0 is exactly 1', () => {
    expect(exponentialOf(rational(0n, 7n))).toEqual({ n: 1n, d: 1n })
  })

  test('of 1 and −1, as published (OEIS A001113, A068985)', () => {
    expect(ours(exponentialOf(rational(1n))!)).toBe('2.718281828459045235360287471352662497757')
    expect(ours(exponentialOf(rational(-1n))!)).toBe('0.3678794411714423215955237701614608674458')
  })

  test.each([rational(1n, 10n ** 30n), rational(-1n, 10n ** 30n), rational(689_999_999n, 1_000_000n), rational(-689_999_999n, 1_000_000n), rational(1n, 3n)])('has 40 correct digits at special places', (x) => {
    expect(ours(exponentialOf(x)!)).toBe(forty(theirs(x).exp()))
  })

  test('has 40 correct digits', () => {
    fc.assert(fc.property(within, (x) => {
      expect(ours(exponentialOf(x)!)).toBe(forty(theirs(x).exp()))
    }), runs)
  })

  test.each([690n, -690n, 10n ** 15n])('of %s is outside the domain', (x) => {
    expect(exponentialOf(rational(x))).toBeUndefined()
  })
})

describe('real powers', () => {
  const exponents = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => rational(BigInt(n), BigInt(d)))

  test('one to any power and any base to 0 are exactly 1', () => {
    expect(realPower(rational(3n, 3n), rational(22n, 7n))).toEqual({ n: 1n, d: 1n })
    expect(realPower(rational(5n), rational(0n, 3n))).toEqual({ n: 1n, d: 1n })
  })

  test('have 40 correct digits', () => {
    fc.assert(fc.property(positive, exponents, (base, exponent) => {
      const found = realPower(base, exponent)
      if (compare(base, rational(1n)) === 0 || exponent.n === 0n) return
      const size = Math.abs(theirs(base).ln().times(theirs(exponent)).toNumber())
      if (size > 689) return
      expect(found && ours(found)).toBe(forty(theirs(base).pow(theirs(exponent))))
    }), runs)
  })

  test('outside 10^±300 there is no result', () => {
    expect(realPower(rational(10n), rational(601n, 2n))).toBeUndefined()
    expect(realPower(rational(1n, 10n), rational(601n, 2n))).toBeUndefined()
    expect(realPower(rational(10n), rational(10n ** 400n))).toBeUndefined()
    expect(realPower(rational(10n), rational(299n, 2n))).toBeDefined()
  })
})

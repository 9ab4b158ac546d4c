import fc from 'fast-check'
import { rational, type Rational } from '../../src/numeric/rational.js'

/** One seed for every property, so that a failure comes again. */
export const SEED = { seed: 2878, numRuns: 300 } as const

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
const below = fc.bigInt({ min: 1n, max: 10n ** 25n })

/** Any fraction, small ones often. */
export const fractions: fc.Arbitrary<Rational> = fc.oneof(
  fc.tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 20n })).map(([n, d]) => rational(n, d)),
  fc.tuple(whole, below).map(([n, d]) => rational(n, d)),
)

/** Decimal texts inside the limits of data: up to 15 significant digits, 6 decimals, no idle zeros. */
export const decimalTexts: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 6 }))
  .map(([isNegative, digits, decimals]) => {
    const text = digits.toString().padStart(decimals + 1, '0')
    const point = text.length - decimals
    const whole = text.slice(0, point)
    const fraction = text.slice(point).replace(/0+$/, '')
    const plain = fraction === '' ? whole : `${whole}.${fraction}`
    return isNegative && digits !== 0n ? `-${plain}` : plain
  })

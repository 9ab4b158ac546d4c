import { compare, type Rational, subtract, toNumber } from '@dti-vn/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactMean, meanOf } from './mean-of.js'

const SEED = { seed: 2878, numRuns: 100 }
const child = fc.tuple(fc.integer({ min: 1, max: 10_000 }).map((x) => x / 100), fc.integer({ min: 1, max: 400 }).map((w) => w / 100))
const children = fc.array(child, { minLength: 1, maxLength: 7 })

const means = [
  ['composite/arithmetic', {}], ['composite/geometric', {}], ['composite/harmonic', {}], ['composite/min', {}],
  ['composite/power', { exponent: 3 }], ['composite/power', { exponent: -2 }], ['composite/power', { exponent: 0.5 }],
] as const

function valueOf(...args: Parameters<typeof exactMean>): Rational {
  const value = exactMean(...args)
  if (!value) throw new Error('no value')
  return value
}

/** Roots are correct to 38 digits; the means are below 101. */
function expectEqual(a: Rational, b: Rational): void {
  expect(Math.abs(toNumber(subtract(a, b)))).toBeLessThan(1e-35)
}

describe.each(means)('%s %j', (id, params) => {
  const of = (list: readonly (readonly [number, number])[]) => valueOf(id, params, list)

  test('lies between the smallest and the largest value', () => {
    fc.assert(fc.property(children, (list) => {
      const mean = toNumber(of(list))
      const values = list.map(([value]) => value)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12)
      expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-12)
    }), SEED)
  })

  test('does not depend on the scale of the weights', () => {
    fc.assert(fc.property(children, fc.integer({ min: 2, max: 50 }), (list, factor) => {
      expectEqual(of(list.map(([value, weight]) => [value, Number((weight * factor).toFixed(2))])), of(list))
    }), SEED)
  })

  test('does not depend on the order', () => {
    fc.assert(fc.property(children, (list) => expectEqual(of([...list].reverse()), of(list))), SEED)
  })

  test('of equal values is the value, exactly', () => {
    fc.assert(fc.property(children, (list) => {
      const value = list[0]?.[0] ?? 1
      expect(compare(of(list.map(([, weight]) => [value, weight])), of([[value, 1]]))).toBe(0)
    }), SEED)
  })

  test('never falls where a value rises', () => {
    fc.assert(fc.property(children, fc.nat({ max: 6 }), fc.integer({ min: 1, max: 500 }), (list, at, more) => {
      const raised = list.map(([value, weight], i) => [i === at % list.length ? Number((value + more / 100).toFixed(2)) : value, weight] as const)
      expect(toNumber(subtract(of(raised), of(list)))).toBeGreaterThanOrEqual(-1e-35)
    }), SEED)
  })

  test('of what is present is that of an index without the missing', () => {
    fc.assert(fc.property(children, fc.integer({ min: 1, max: 400 }), (list, weight) => {
      expect(meanOf({ use: id, params }, [...list, [null, weight / 100]])).toBe(meanOf({ use: id, params }, list))
    }), { ...SEED, numRuns: 30 })
  })
})

test('the lower the exponent, the lower the mean', () => {
  fc.assert(fc.property(children, (list) => {
    const falling = [...means.filter(([id]) => id !== 'composite/power').map(([id]) => id)]
    const values = falling.map((id) => toNumber(valueOf(id, {}, list)))
    values.slice(1).forEach((value, i) => expect(value).toBeLessThanOrEqual((values[i] ?? 0) + 1e-12))
  }), SEED)
})

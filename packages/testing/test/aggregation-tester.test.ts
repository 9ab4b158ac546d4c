import { add, type Aggregation, type AggregationItem, defineAggregation, defineOptions, divide, multiply, NUMBER, optional, preset, rational, type Rational, ZERO } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { type AggregationCases, aggregationTester, type AggregationTesterOptions } from '../src/index.js'
import { failuresOf } from './recorder.js'

const text = { vi: 'x', en: 'x' }
const options = defineOptions({ floor: preset(optional(NUMBER, 'lowest'), 0) })

/** maximum × Σ weight × share / Σ weight. */
const mean: Aggregation = defineAggregation<unknown>({
  id: 'sample/mean',
  title: text,
  description: text,
  params: options,
  check: (_params, { weights }) => (weights.every(({ n }) => n > 0n) ? [] : [{ code: 'definition-weight-negative', path: [], params: { weight: 0 } }]),
  aggregate: (items, _params, { maximum }) => {
    const sum = (of: (item: AggregationItem) => typeof ZERO) => items.reduce((total, item) => add(total, of(item)), ZERO)
    return multiply(maximum, divide(sum(({ points, maximum: top, weight }) => multiply(weight, divide(points, top))), sum(({ weight }) => weight)))
  },
})

// (1 × 5/10 + 3 × 8/10) / 4 = 0.725, of 20: 14.5; (1/3 + 1/2) / 2 = 5/12 of 10: 4.1666…
const cases: AggregationCases = {
  valid: [
    { name: 'weights', maximum: 20, items: [{ points: 5, maximum: 10 }, { points: 8, maximum: 10, weight: 3 }], points: 14.5 },
    { name: 'thirds', maximum: 10, items: [{ points: 1, maximum: 3 }, { points: 1, maximum: 2 }], points: 4.1667, within: 0.00005 },
  ],
  invalid: [
    { name: 'a weight of 0', weights: [1, 0], codes: ['definition-weight-negative'] },
    { name: 'an unknown param', params: { flor: 1 }, codes: ['definition-method-params'] },
  ],
}
const failures = (aggregation: Aggregation, more: Partial<AggregationTesterOptions> = {}, given: AggregationCases = cases) =>
  failuresOf((run) => aggregationTester(aggregation, { test: run, between: true, weightScale: true, ...more }).run(given))
const changed = (aggregate: Aggregation['aggregate']): Aggregation => ({ ...mean, aggregate })

test('a sound aggregation passes', async () => {
  expect(await failures(mean)).toBe('')
})

const state = { calls: 0n }
test.each<[string, Aggregation['aggregate'], RegExp]>([
  ['is off', (...given) => add(mean.aggregate(...given) as Rational, rational(1n, 100n)), /expected 14.5/],
  ['depends on the order', (items) => items[0]?.points, /in one order and .* in another/],
  ['counts', () => rational((state.calls += 1n), 1n), /Two calls with the same children differ/],
  ['leaves the range', (items) => items.reduce((total, { points }) => add(total, points), rational(1000n, 1n)), /outside those of the children/],
  ['adds up weights', (items) => items.reduce((total, { weight }) => add(total, weight), ZERO), /Weights times .* change/],
  ['returns a number', () => 1 as never, /returns no rational number/],
  ['throws', () => { throw new Error('boom') }, /aggregate\(\) threw: boom/],
  ['changes its items', (items) => { (items as AggregationItem[]).pop(); return ZERO }, /aggregate\(\) threw: Cannot delete/],
  ['says nothing of why', () => ({ absent: { vi: 'thiếu' } }), /The reason "absent" has no text in "en"/],
  ['never has a value', () => undefined, /the law was never tried/],
])('one that %s fails', async (_what, aggregate, message) => {
  expect(await failures(changed(aggregate))).toMatch(message)
})

test('cases are strict', async () => {
  const [first] = cases.valid as readonly object[]
  expect(await failures(mean, {}, { valid: [], invalid: { none: 'no params' } })).toMatch(/"valid" is empty/)
  expect(await failures(mean, {}, { ...cases, valid: [first, first] as never })).toMatch(/the name "weights" of a case before it/)
  expect(await failures(mean, {}, { ...cases, invalid: [{ name: 'sound', codes: ['definition-method-params'] }] })).toMatch(/accepts the case/)
  expect(await failures(mean, {}, { ...cases, valid: [{ ...first, name: 'typo', tolerance: 1 }] as never })).toMatch(/unknown key "tolerance"/)
})

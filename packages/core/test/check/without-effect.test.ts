import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { createRegistry } from '../../src/registry/registry.js'
import { deduction, indexOf, input, type Leaf, share, typed } from '../result/typed-index.js'

const registry = createRegistry()
const text = { vi: 'Thử' }
/** The traits of the index are used by a second main indicator. */
const definition = (last: Leaf, more: Partial<IndexDefinition> = {}) => indexOf([[typed(100), last], [typed(10, { trait: 'urban' }), typed(10, { trait: 'port' })]], more)
const issues = (last: Leaf, more: Partial<IndexDefinition> = {}) => checkDefinition(definition(last, more), registry)
const told = (last: Leaf, more: Partial<IndexDefinition> = {}) => issues(last, more).map(({ severity, code, params }) => [severity, code, params])
const formula = (expression: string, inputs: Leaf['inputs'], maxPoints = 10): Leaf => ({ method: 'formula', params: { expression }, inputs, maxPoints })
const n = (more: object = {}) => input('n', 'number', more)
const tiers = (of: string, steps: readonly (readonly [number, number])[], inputs: Leaf['inputs']): Leaf => ({ method: 'tiers', params: { of, steps: steps.map(([min, at]) => ({ min, share: at })) }, inputs, maxPoints: 10 })
const ratio = (method: string, target: number, a: object, b: object): Leaf => ({ method, params: { target }, inputs: [input('a', 'number', a), input('b', 'number', b)], maxPoints: 10 })

describe('what figures within their bounds never come to', () => {
  test.each<[string, Leaf, object]>([
    ['a step above the maximum of the input', tiers('value', [[9, 1], [1, 0.5]], [n({ max: 4 })]), { value: 9, low: 0, high: 4 }],
    ['a step below its minimum', tiers('value', [[5, 1], [1, 0.5]], [n({ min: 2 })]), { value: 1, low: 2 }],
    // At most 5 of at least 10 is a half.
    ['a step of a ratio', tiers('ratio', [[0.9, 1], [0.1, 0.5]], [input('a', 'number', { max: 5 }), input('b', 'number', { min: 10 })]), { value: 0.9, low: 0, high: 0.5 }],
    ['a condition of a formula', formula('n > 200 ? 10 : 5', [n({ max: 100 })]), { value: 200, low: 0, high: 100 }],
    ['a condition the other way round', formula('200 < n ? 10 : 5', [n({ max: 100 })]), { value: 200, low: 0, high: 100 }],
    ['a condition that all meet', formula('n >= -1 ? 10 : 5', [n()]), { value: -1, low: 0 }],
    ['a sum', formula('n + m >= 300 ? 10 : 5', [n({ max: 100 }), input('m', 'number', { max: 100 })]), { value: 300, low: 0, high: 200 }],
  ])('%s', (_what, leaf, params) => {
    expect(told(leaf)).toEqual([['warning', 'definition-threshold-unreached', params]])
  })

  test.each<[string, Leaf, number]>([
    // 5 of 10 against 0.9 is 5/9 of 10 points.
    ['the target of a ratio', ratio('ratio', 0.9, { max: 5 }, { min: 10 }), 5.55555555556],
    ['a count that ends too early', { method: 'capped_count', params: { per_item: 1 }, inputs: [n({ max: 5 })], maxPoints: 10 }, 5],
    ['a formula', formula('min(n, 7)', [n()]), 7],
    ['parts', { method: 'sum_of_parts', params: { parts: [{ id: 'p', max: 4, method: 'capped_count', params: { per_item: 1 }, inputs: ['n'] }, { id: 'q', max: 6, method: 'expert', params: {}, inputs: ['m'] }] }, inputs: [n({ max: 3 }), input('m')], maxPoints: 10 }, 9],
  ])('the maximum: %s', (_what, leaf, high) => {
    expect(told(leaf)).toEqual([['warning', 'definition-maximum-unreached', { maxPoints: 10, high }]])
  })

  test.each<[string, Leaf]>([
    ['steps at the bounds', tiers('value', [[4, 1], [0, 0.5]], [n({ max: 4 })])],
    ['inputs without bounds', tiers('value', [[9, 1], [1, 0.5]], [n()])],
    ['a ratio without bounds', share(10)],
    ['a ratio that comes to its target exactly', ratio('ratio', 0.9, { max: 9 }, { min: 10 })],
    ['a ratio that comes to 1 by a division that is not exact', formula('10 * (a / b) * 3 >= 30 ? 10 : 0', [input('a', 'number', { max: 49 }), input('b', 'number', { min: 49 })])],
    // 0.3 / 0.1 / 3 is 1, 0.29 × 100 is 29, 0.07 × 100 is 7, and none of them is in floating point.
    ['a floor of what is a whole number, but not in floating point', formula('10 * floor(n / 0.1 / 3)', [n({ max: 0.3 })])],
    ['a step at such a floor', formula('floor(n * 100) >= 29 ? 10 : 0', [n({ max: 0.29 })])],
    ['a step at such a ceiling', formula('ceil(n * 100) <= 7 ? 10 : 0', [n({ min: 0.07 })])],
    // 3 × 0.1 − 0.3 is 0, and its ceiling not 1.
    ['a step at the ceiling of what cancels', formula('ceil(n * 3 - 0.3) <= 0 ? 10 : 0', [n({ min: 0.1 })])],
    ['a complement', ratio('complement', 1, {}, {})],
    ['a guard against zero', formula('n > 0 ? 10 / n : 0', [n({ max: 50 })])],
    ['a truth value', { method: 'boolean', params: {}, inputs: [input('yes', 'boolean')], maxPoints: 10 }],
    ['a deduction', deduction(5)],
    ['a comparison with the others', formula('n / ref_max(n) * 10', [n({ max: 5 })])],
    ['a default', formula('default(n, 10)', [n({ max: 5 })])],
  ])('not %s', (_what, leaf) => {
    expect(told(leaf)).toEqual([])
  })
})

test('a deduction that takes nothing is a fault, as a rule that gives nothing is; a definition that was issued still compiles', () => {
  const none: Leaf = { ...deduction(5), params: { per_item: 0, cap: 5 } }
  expect(told(none)).toEqual([['error', 'definition-points-never', { maxPoints: 0 }]])
  expect(() => compileIndex(definition(none), registry)).not.toThrow()
})

test('inputs, options and traits that no rule reads', () => {
  expect(issues(formula('a', [input('a'), input('b')])).map(({ code, path, params, indicator }) => [code, path.join('.'), params['id'], indicator])).toEqual([['definition-part-unused', 'nodes.0.children.1.inputs.1', 'b', '1.2']])
  // What is asked for to be known is read by nobody.
  expect(issues({ ...formula('0', [input('a'), input('b')], 0), information: true })).toEqual([])
  const choice: Leaf = { method: 'choice', params: { options: [{ id: 'yes', label: text, share: 1 }] }, inputs: [input('c', 'choice', { options: [{ id: 'yes', label: text }, { id: 'often', label: text }] })], maxPoints: 10 }
  expect(issues(choice).map(({ code, path, params }) => [code, path.join('.'), params['id']])).toEqual([['definition-part-unused', 'nodes.0.children.1.inputs.0.options.1', 'often']])
  const traits = [...(definition(typed(10)).traits ?? []), { id: 'island', meaning: text }]
  // A run may still split units by it.
  expect(issues(typed(10), { traits }).map(({ severity, code, path, params }) => [severity, code, path.join('.'), params['id']])).toEqual([['info', 'definition-trait-unused', 'traits.2', 'island']])
  for (const more of [{ cohorts: ['trait:island'] as const }, { ranking: { unranked: [{ trait: 'island', has: true, reason: text }] } }]) expect(issues(typed(10), { traits, ...more })).toEqual([])
})

test('names that show nothing, and an official index without a decision', () => {
  const blank = typed(10, { inputs: [{ ...input('awarded'), label: { vi: 'Điểm', en: '\u00a0' } }] })
  expect(issues(blank, { name: { vi: ' ' } }).map(({ severity, code, path }) => [severity, code, path.join('.')])).toEqual([
    ['warning', 'definition-text-blank', 'name.vi'], ['warning', 'definition-text-blank', 'nodes.0.children.1.inputs.0.label.en'],
  ])
  expect(told(typed(10), { authority: 'official' })).toEqual([['warning', 'definition-official-undecided', {}]])
  expect(told(typed(10), { authority: 'reconstructed' })).toEqual([])
})

import { describe } from 'vitest'
import { input } from './one-indicator.js'
import { knownAnswers, knownTogether } from './known-answers.js'

describe('ratio × 45 + up to 5', () => {
  const parts = [
    { id: 'share', max: 45, method: 'ratio', params: { target: 1 } },
    { id: 'extra', max: 5, method: 'capped_count', params: { per_item: 1 } },
  ]
  knownAnswers('in declared order', { method: 'sum_of_parts', params: { parts }, inputs: [input('a'), input('b'), input('n')], max: 50 }, [
    [{ a: 1, b: 3, n: 3 }, 18, '15 + 3'],
    [{ a: 5, b: 3, n: 0 }, 45, 'each part is clamped: 45 + 0'],
    [{ a: 0, b: 3, n: 99 }, 5, '0 + 5'],
    [{ a: 3, b: 3, n: 5 }, 50, 'the maximum'],
    [{ a: 1, b: 7, n: '0.005' }, 6.43, '6.428571… + 0.005 = 6.433571…'],
    [{ a: 1, b: 3, n: '' }, 'missing empty', 'a missing part decides'],
    [{ a: '', b: 3, n: 3 }, 'missing empty', 'a missing part decides'],
    [{ a: 1, b: 3, n: 'NA' }, 'not-applicable declared-na', 'a part that is NA decides'],
    [{ a: 1, b: 0, n: 3 }, 'missing zero-denominator', 'a part cannot be computed'],
    [{ a: 1, b: 'x', n: 3 }, 'invalid not-a-number', 'an invalid input decides'],
    [{ a: 1, b: 0, n: -3 }, 'invalid below-min', 'invalid comes before a zero denominator'],
  ])
})

describe('parts are not rounded', () => {
  const third = (id: string, inputs: readonly string[]) => ({ id, max: 5, method: 'ratio', params: { target: 1 }, inputs })
  knownAnswers(
    'two thirds of one',
    {
      method: 'sum_of_parts',
      params: { parts: [third('one', ['a', 'b']), third('two', ['a', 'b'])] },
      inputs: [input('a'), input('b')],
      max: 10,
    },
    [
      [{ a: 1, b: 3 }, 3.33, '1.666… + 1.666… = 3.333…; rounded parts would give 3.34'],
      [{ a: 2, b: 3 }, 6.67, '3.333… + 3.333… = 6.666…; rounded parts would give 6.66'],
    ],
  )
  knownAnswers(
    'listed inputs, in the order of the list',
    {
      method: 'sum_of_parts',
      params: { parts: [{ id: 'p', max: 10, method: 'ratio', params: { target: 1 }, inputs: ['done', 'planned'] }] },
      inputs: [input('planned'), input('done')],
      max: 10,
    },
    [[{ done: 1, planned: 4 }, 2.5, 'done is a, planned is b']],
  )
})

describe('how parts take inputs', () => {
  const parts = [
    { id: 'meets', max: 4, method: 'checklist', params: { items: [{ id: 'm1', share: 0.5 }, { id: 'm2', share: 0.5 }] } },
    { id: 'share', max: 10, method: 'ratio', params: { target: 1 } },
    { id: 'rule', max: 6, method: 'formula', params: { expression: 'min(points, k / 2)' } },
    { id: 'says', max: 0, method: 'boolean', params: {} },
  ]
  const inputs = [input('m2', 'boolean'), input('a'), input('k'), input('m1', 'boolean'), input('b'), input('yes', 'boolean')]
  knownAnswers('named ones by name, the others in order', { method: 'sum_of_parts', params: { parts }, inputs, max: 20 }, [
    [{ m1: true, m2: false, a: 1, b: 4, k: 3, yes: true }, 6, '2 + 2.5 + 1.5 + 0'],
    [{ m1: true, m2: '', a: 4, b: 4, k: 50, yes: false }, 18, '2 + 10 + 6 + 0; points is the maximum of the part'],
    [{ m1: '', m2: '', a: 4, b: 4, k: 50, yes: false }, 'missing empty', 'all of the checklist is empty'],
    [{ m1: true, m2: true, a: 4, b: 4, k: '', yes: false }, 'missing empty', 'the formula has no k'],
  ])
})

describe('whenZero inside a part', () => {
  const two = (whenZero: string) => ({
    method: 'sum_of_parts',
    params: {
      parts: [
        { id: 'one', max: 6, method: 'ratio', params: { target: 1, whenZero } },
        { id: 'two', max: 4, method: 'ratio', params: { target: 1 } },
      ],
    },
    inputs: ['a', 'b', 'c', 'd'].map((id) => input(id)),
    max: 10,
  })
  knownAnswers('full', two('full'), [
    [{ a: 1, b: 0, c: 1, d: 2 }, 8, '6 + 2'],
    [{ a: 1, b: 0, c: 1, d: 0 }, 'missing zero-denominator', 'the other part cannot be computed'],
  ])
  knownAnswers('zero', two('zero'), [[{ a: 1, b: 0, c: 1, d: 2 }, 2, '0 + 2']])
  knownAnswers('not-applicable', two('not-applicable'), [
    [{ a: 1, b: 0, c: 1, d: 2 }, 'not-applicable zero-denominator', 'decides the indicator'],
    [{ a: 1, b: 0, c: 1, d: 0 }, 'not-applicable zero-denominator', 'not applicable comes before missing'],
    [{ a: 1, b: 2, c: 1, d: 2 }, 5, '3 + 2'],
  ])
})

describe('other methods as parts', () => {
  const parts = [
    { id: 'cmp', max: 10, method: 'relative', params: { of: 'value' } },
    { id: 'off', max: 0, method: 'deduction', params: { per_item: 2, cap: 5 } },
  ]
  knownTogether('relative and a deduction', { method: 'sum_of_parts', params: { parts }, inputs: [input('x'), input('late')], max: 10 }, [
    { values: { x: 8, late: 0 }, is: 10 },
    { values: { x: 4, late: 1 }, is: 3 }, // 5 − 2
    { values: { x: 100, late: '' }, is: 'missing empty' }, // and nobody is compared with its 100
    { values: { x: 8, late: 9 }, is: 5 }, // 10 − 5: the deduction is clamped to its cap
  ])
  knownAnswers(
    'expert keeps to the maximum of its part',
    {
      method: 'sum_of_parts',
      params: { parts: [{ id: 'e', max: 3, method: 'expert', params: {} }, { id: 'b', max: 7, method: 'boolean', params: {} }] },
      inputs: [input('awarded'), input('yes', 'boolean')],
      max: 10,
    },
    [
      [{ awarded: 3, yes: true }, 10, '3 + 7'],
      [{ awarded: 4, yes: true }, 'invalid above-max', 'more than the part has'],
    ],
  )
})

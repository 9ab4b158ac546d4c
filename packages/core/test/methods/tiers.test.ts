import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const meetings = [
  { min: 4, share: 1 },
  { min: 3, share: 0.75 },
  { min: 2, share: 0.5 },
  { min: 1, share: 0.25 },
]
knownAnswers('tiers of a count, 20 points', { method: 'tiers', params: { of: 'value', steps: meetings }, inputs: [input('n')], max: 20 }, [
  [{ n: 5 }, 20, 'above the highest step'],
  [{ n: 4 }, 20, 'at the step'],
  [{ n: '4.000001' }, 20, 'just above'],
  [{ n: '3.999999' }, 15, 'just below'],
  [{ n: 3 }, 15, '3/4'],
  [{ n: 2 }, 10, '1/2'],
  [{ n: 1 }, 5, '1/4'],
  [{ n: '0.999999' }, 0, 'below all'],
  [{ n: 0 }, 0, 'below all'],
  [{ n: '' }, 'missing empty', 'empty'],
  [{ n: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ n: -1 }, 'invalid below-min', 'a count is not negative'],
  [{ n: 'four' }, 'invalid not-a-number', 'a word'],
])

const steps = [
  { min: 0.9, share: 1 },
  { min: 0.333333, share: 0.5 },
]
const rule = { method: 'tiers', inputs: [input('a'), input('b')], max: 17.15 }
knownAnswers('tiers of a ratio, 17.15 points', { ...rule, params: { of: 'ratio', steps } }, [
  [{ a: 9, b: 10 }, 17.15, 'at 0.9, which float64 cannot hold'],
  [{ a: '0.9', b: 1 }, 17.15, 'the same'],
  [{ a: 8999999, b: 10000000 }, 8.58, 'just below: 8.575, half away from zero'],
  [{ a: 9000001, b: 10000000 }, 17.15, 'just above'],
  [{ a: 3, b: 1 }, 17.15, 'the ratio is never clamped'],
  [{ a: 1, b: 3 }, 8.58, '1/3 is above 0.333333 and is never rounded'],
  [{ a: 333333, b: 1000000 }, 8.58, 'at the step'],
  [{ a: 333332, b: 1000000 }, 0, 'below'],
  [{ a: 3333329, b: 10000000 }, 0, '0.3333329 would round to the step'],
  [{ a: 1, b: 0 }, 'missing zero-denominator', 'nothing to divide by'],
])
knownAnswers('tiers of a ratio, whenZero full', { ...rule, params: { of: 'ratio', steps, whenZero: 'full' } }, [
  [{ a: 0, b: 0 }, 17.15, 'settled'],
])
knownAnswers('tiers of a ratio, whenZero zero', { ...rule, params: { of: 'ratio', steps, whenZero: 'zero' } }, [
  [{ a: 9, b: 0 }, 0, 'settled'],
])
knownAnswers('tiers of a ratio, whenZero not-applicable', { ...rule, params: { of: 'ratio', steps, whenZero: 'not-applicable' } }, [
  [{ a: 9, b: 0 }, 'not-applicable zero-denominator', 'settled'],
])
knownAnswers(
  'tiers below zero',
  {
    method: 'tiers',
    params: { of: 'value', steps: [{ min: 0, share: 1 }, { min: -2.5, share: 0.5 }] },
    inputs: [input('n', 'number', { min: -10 })],
    max: 10,
  },
  [
    [{ n: 0 }, 10, 'at 0'],
    [{ n: '-0' }, 10, '-0 is 0'],
    [{ n: '-0.000001' }, 5, 'just below 0'],
    [{ n: -2.5 }, 5, 'at −2.5'],
    [{ n: '-2.500001' }, 0, 'below all'],
  ],
)

// As decisions print it: 4 meetings 15 points, 3: 10, 2: 5.
knownAnswers(
  'tiers in points',
  { method: 'tiers', params: { of: 'value', steps: [{ min: 4, points: 15 }, { min: 3, points: 10 }, { min: 2, share: 0.333333 }] }, inputs: [input('n')], max: 15 },
  [
    [{ n: 4 }, 15, 'the first step'],
    [{ n: 3 }, 10, 'points as printed'],
    [{ n: 2 }, 5, 'a share beside them: 15 × 0.333333 = 4.999995'],
    [{ n: 1 }, 0, 'below all'],
  ],
)
knownAnswers(
  'tiers with strict bounds: over 90 % 10 points, exactly 90 % 8, over 50 % 5',
  { method: 'tiers', params: { of: 'ratio', steps: [{ above: 0.9, points: 10 }, { min: 0.9, points: 8 }, { above: 0.5, points: 5 }] }, inputs: [input('a'), input('b')], max: 10 },
  [
    [{ a: 9000001, b: 10000000 }, 10, 'just over'],
    [{ a: 9, b: 10 }, 8, 'at the bound'],
    [{ a: 8999999, b: 10000000 }, 5, 'just below'],
    [{ a: 1, b: 2 }, 0, 'half is not over half'],
    [{ a: 1, b: 3 }, 0, 'below all'],
  ],
)
knownAnswers(
  'tiers where less is better: none late 10 points, at most 5 late 6, fewer than 10 late 2.5',
  { method: 'tiers', params: { of: 'value', steps: [{ max: 0, points: 10 }, { max: 5, points: 6 }, { below: 10, points: 2.5 }] }, inputs: [input('late')], max: 10 },
  [
    [{ late: 0 }, 10, 'none'],
    [{ late: '0.000001' }, 6, 'just over none'],
    [{ late: 5 }, 6, 'at the bound'],
    [{ late: '9.999999' }, 2.5, 'just below'],
    [{ late: 10 }, 0, 'ten are not fewer than ten'],
  ],
)

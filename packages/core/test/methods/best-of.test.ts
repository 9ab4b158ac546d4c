import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const options = [
  { id: 'third', share: 0.333333 },
  { id: 'full', share: 1 },
  { id: 'half', share: 0.5 },
]
const rule = { method: 'best_of', params: { options }, inputs: options.map(({ id }) => input(id, 'boolean')) }

knownAnswers('best_of 10 points', { ...rule, max: 10 }, [
  [{ third: true, half: true, full: true }, 10, 'the highest share is 1'],
  [{ third: true, half: true, full: false }, 5, 'the highest met share is 1/2'],
  [{ third: true, half: false, full: false }, 3.33, '3.33333'],
  [{ third: false, half: false, full: false }, 0, 'none met'],
  [{ half: true }, 5, 'absent ones are not met'],
  [{ half: true, full: '' }, 5, 'empty ones are not met'],
  [{ third: '', half: '', full: '' }, 'missing empty', 'all empty'],
  [{}, 'missing empty', 'all absent'],
  [{ full: true, half: 'NA' }, 'not-applicable declared-na', 'any NA decides'],
  [{ full: true, half: 'maybe' }, 'invalid not-a-boolean', 'an invalid one decides, though it would not count'],
])

knownAnswers('best_of 17.15 points', { ...rule, max: 17.15 }, [[{ half: true }, 8.58, '8.575, half away from zero']])

knownAnswers(
  'the best of options in points',
  { method: 'best_of', params: { options: [{ id: 'p', points: 4 }, { id: 'q', points: 10 }, { id: 'r', share: 0.5 }] }, inputs: [input('p', 'boolean'), input('q', 'boolean'), input('r', 'boolean')], max: 10 },
  [
    [{ p: true, q: true, r: false }, 10, 'the greater of 4 and 10'],
    [{ p: true, q: false, r: true }, 5, 'half of 10 is more than 4'],
    [{ p: true, q: false, r: false }, 4, 'alone'],
    [{ p: false, q: false, r: false }, 0, 'none'],
  ],
)

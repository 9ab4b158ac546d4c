import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const weights = { A: 1, B: 0.6, C: 0.2, D: 0 }
const inputs = ['A', 'B', 'C', 'D'].map((id) => input(id, 'integer'))
const rule = { method: 'survey', params: { weights }, inputs }

knownAnswers('survey of 30 points', { ...rule, max: 30 }, [
  [{ A: 50, B: 30, C: 15, D: 5 }, 21.3, '(50 + 18 + 3) / 100 × 30'],
  [{ A: 7, B: 0, C: 0, D: 0 }, 30, 'all answers A'],
  [{ A: 0, B: 0, C: 0, D: 7 }, 0, 'all answers D'],
  [{ A: 1, B: 1, C: 1, D: '' }, 18, '1.8 / 3 × 30; an empty answer counts as 0'],
  [{ A: 1, D: 2 }, 10, '1/3 × 30; absent answers count as 0'],
  [{ A: '', B: '', C: '', D: '' }, 'missing empty', 'all empty'],
  [{}, 'missing empty', 'all absent'],
  [{ A: 0, B: 0, C: 0, D: 0 }, 'missing zero-denominator', 'nobody answered'],
  [{ A: 0 }, 'missing zero-denominator', 'nobody answered, the rest is empty'],
  [{ A: 1, B: 'NA' }, 'not-applicable declared-na', 'any NA decides'],
  [{ A: 1, B: -1 }, 'invalid below-min', 'no negative answers'],
  [{ A: 1, B: 2.5 }, 'invalid not-an-integer', 'whole answers'],
])
knownAnswers('survey of 10 points', { ...rule, max: 10 }, [
  [{ A: 1, D: 2 }, 3.33, '1/3 × 10'],
  [{ A: 1715, D: 285 }, 8.58, '0.8575 × 10 = 8.575, half away from zero'],
  [{ A: 201, D: 1799 }, 1.01, '1.005, half away from zero'],
  [{ B: 3, C: 1 }, 5, '(1.8 + 0.2) / 4 × 10'],
])
knownAnswers('survey, whenZero full', { ...rule, params: { weights, whenZero: 'full' }, max: 30 }, [[{ A: 0 }, 30, 'settled']])
knownAnswers('survey, whenZero zero', { ...rule, params: { weights, whenZero: 'zero' }, max: 30 }, [[{ A: 0, B: 0 }, 0, 'settled']])
knownAnswers('survey, whenZero not-applicable', { ...rule, params: { weights, whenZero: 'not-applicable' }, max: 30 }, [
  [{ A: 0 }, 'not-applicable zero-denominator', 'settled'],
])

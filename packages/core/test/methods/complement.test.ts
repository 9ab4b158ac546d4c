import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const rule = { method: 'complement', params: { target: 1 }, inputs: [input('late'), input('all')], max: 10 }

knownAnswers('complement of 10 points', rule, [
  [{ late: 0, all: 7 }, 10, 'none late'],
  [{ late: 7, all: 7 }, 0, 'all late'],
  [{ late: 1, all: 3 }, 6.67, '2/3 × 10'],
  [{ late: 2, all: 3 }, 3.33, '1/3 × 10'],
  [{ late: 8, all: 7 }, 0, 'a > b is clamped to 0'],
  [{ late: 285, all: 2000 }, 8.58, '1715 / 2000 × 10 = 8.575, half away from zero'],
  [{ late: 1799, all: 2000 }, 1.01, '1.005, half away from zero'],
  [{ late: '0.2', all: '0.3' }, 3.33, '0.3 − 0.2 is exactly 0.1'],
  [{ late: 5, all: 0 }, 'missing zero-denominator', 'nothing to divide by'],
  [{ late: '', all: 5 }, 'missing empty', 'empty'],
  [{ late: 1, all: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ late: -1, all: 5 }, 'invalid below-min', 'no negative cases'],
])

knownAnswers('complement against 90 %', { ...rule, params: { target: 0.9 } }, [
  [{ late: 10, all: 100 }, 10, '0.9 reaches the target'],
  [{ late: 11, all: 100 }, 9.89, '0.89 / 0.9 × 10 = 9.888…'],
])
knownAnswers('complement with a floor of 50 %', { ...rule, params: { target: 1, floor: 0.5 } }, [
  [{ late: 50, all: 100 }, 5, 'at the floor'],
  [{ late: '50.000001', all: 100 }, 0, 'just below the floor'],
  [{ late: '49.999999', all: 100 }, 5, '5.0000001'],
])
knownAnswers('complement, whenZero full', { ...rule, params: { target: 1, whenZero: 'full' } }, [[{ late: 0, all: 0 }, 10, 'settled']])
knownAnswers('complement, whenZero zero', { ...rule, params: { target: 1, whenZero: 'zero' } }, [[{ late: 0, all: 0 }, 0, 'settled']])
knownAnswers('complement, whenZero not-applicable', { ...rule, params: { target: 1, whenZero: 'not-applicable' } }, [
  [{ late: 0, all: 0 }, 'not-applicable zero-denominator', 'settled'],
])
knownAnswers('complement with negative figures', { ...rule, inputs: [input('late', 'number', { min: -5 }), input('all')] }, [
  [{ late: -5, all: 10 }, 10, '1.5 is clamped to 1'],
])

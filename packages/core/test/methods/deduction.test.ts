import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const rule = { method: 'deduction', inputs: [input('n')], max: 0 }

knownAnswers('two points each, at most 10', { ...rule, params: { per_item: 2, cap: 10 } }, [
  [{ n: 0 }, 0, 'none; 0 and not −0'],
  [{ n: 3 }, -6, '3 × 2'],
  [{ n: '4.999' }, -10, '−9.998 rounds to −10.00'],
  [{ n: '4.99' }, -9.98, 'just below the cap'],
  [{ n: 5 }, -10, 'at the cap'],
  [{ n: 6 }, -10, 'above the cap'],
  [{ n: '' }, 'missing empty', 'empty'],
  [{ n: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ n: -1 }, 'invalid below-min', 'no negative cases'],
])
knownAnswers('five hundredths each', { ...rule, params: { per_item: 0.05, cap: 10 } }, [
  [{ n: '0.5' }, -0.03, '−0.025, half away from zero'],
  [{ n: '0.499999' }, -0.02, 'just nearer to zero'],
  [{ n: '20.1' }, -1.01, '−1.005, half away from zero'],
  [{ n: 6 }, -0.3, '0.05 × 6'],
])
knownAnswers('cases below zero', { ...rule, params: { per_item: 2, cap: 10 }, inputs: [input('n', 'number', { min: -5 })] }, [
  [{ n: -3 }, 0, 'never adds points'],
])
knownAnswers('a cap of 0', { ...rule, params: { per_item: 2, cap: 0 } }, [[{ n: 3 }, 0, 'nothing to take']])

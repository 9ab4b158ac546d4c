import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const rule = { method: 'capped_count', inputs: [input('n')] }

knownAnswers('one point each, at most 5', { ...rule, params: { per_item: 1 }, max: 5 }, [
  [{ n: 0 }, 0, 'none'],
  [{ n: 3 }, 3, '3 × 1'],
  [{ n: 5 }, 5, 'at the cap'],
  [{ n: 6 }, 5, 'above the cap'],
  [{ n: '999999999999999' }, 5, 'far above the cap'],
  [{ n: '4.999999' }, 5, '4.999999 rounds up'],
  [{ n: '4.995' }, 5, '4.995, half away from zero'],
  [{ n: '4.994999' }, 4.99, 'just below the half'],
  [{ n: '1.005' }, 1.01, 'half away from zero; 1.005 in float64 is below'],
  [{ n: 1.005 }, 1.01, 'a number means its shortest decimal form'],
  [{ n: '1.004999' }, 1, 'just below'],
  [{ n: '' }, 'missing empty', 'empty'],
  [{ n: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ n: -1 }, 'invalid below-min', 'a count is not negative'],
])
knownAnswers('a tenth each', { ...rule, params: { per_item: 0.1 }, max: 5 }, [
  [{ n: 3 }, 0.3, '0.1 × 3 is exactly 0.3'],
  [{ n: '0.05' }, 0.01, '0.005, half away from zero'],
])
knownAnswers('1.75 each', { ...rule, params: { per_item: 1.75 }, max: 10 }, [
  [{ n: '4.9' }, 8.58, '1.75 × 4.9 = 8.575, half away from zero'],
])
knownAnswers('a count below zero', { ...rule, params: { per_item: 1 }, max: 5, inputs: [input('n', 'integer', { min: -5 })] }, [
  [{ n: -3 }, 0, 'clamped to 0'],
  [{ n: '2.0' }, 2, '2.0 is an integer'],
  [{ n: '2.5' }, 'invalid not-an-integer', 'not whole'],
])

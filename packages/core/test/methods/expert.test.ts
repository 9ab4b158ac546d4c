import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

const rule = { method: 'expert', params: {}, inputs: [input('awarded')], max: 10 }

knownAnswers('expert, at most 10 points', rule, [
  [{ awarded: 0 }, 0, 'at the lower end'],
  [{ awarded: 10 }, 10, 'at the upper end'],
  [{ awarded: '10.000001' }, 'invalid above-max', 'just above'],
  [{ awarded: '9.999999' }, 10, 'rounds to 10.00'],
  [{ awarded: -1 }, 'invalid below-min', 'below 0'],
  [{ awarded: '-0.000001' }, 'invalid below-min', 'just below 0'],
  [{ awarded: '-0' }, 0, '-0 is 0'],
  [{ awarded: '1.005' }, 1.01, 'half away from zero'],
  [{ awarded: 8.575 }, 8.58, 'half away from zero'],
  [{ awarded: '8.574999' }, 8.57, 'just below'],
  [{ awarded: '' }, 'missing empty', 'empty'],
  [{ awarded: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ awarded: '7 points' }, 'invalid not-a-number', 'words'],
])
knownAnswers('expert with a narrower bound', { ...rule, inputs: [input('awarded', 'integer', { min: 2, max: 8 })] }, [
  [{ awarded: 8 }, 8, 'at the bound'],
  [{ awarded: 9 }, 'invalid above-max', 'above the input’s own bound'],
  [{ awarded: 1 }, 'invalid below-min', 'below the input’s own bound'],
  [{ awarded: 2.5 }, 'invalid not-an-integer', 'not whole'],
])
knownAnswers('expert with a wider bound', { ...rule, inputs: [input('awarded', 'number', { min: -5, max: 80 })] }, [
  [{ awarded: 11 }, 'invalid above-max', 'the maximum holds'],
  [{ awarded: -1 }, 'invalid below-min', '0 holds'],
])
knownAnswers('expert of 8.58 points', { ...rule, max: 8.58 }, [
  [{ awarded: '8.58' }, 8.58, 'at the maximum, which float64 cannot hold'],
  [{ awarded: '8.580001' }, 'invalid above-max', 'just above'],
])

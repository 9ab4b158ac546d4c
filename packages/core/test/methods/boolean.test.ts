import { input } from './one-indicator.js'
import { knownAnswers } from './known-answers.js'

knownAnswers('boolean of 35 points', { method: 'boolean', max: 35, inputs: [input('yes', 'boolean')] }, [
  [{ yes: true }, 35, 'yes is the maximum'],
  [{ yes: 'true' }, 35, 'as a text'],
  [{ yes: false }, 0, 'no is 0'],
  [{ yes: 'false' }, 0, 'as a text'],
  [{ yes: '' }, 'missing empty', 'not reported'],
  [{ yes: null }, 'missing empty', 'not reported'],
  [{}, 'missing empty', 'absent'],
  [{ yes: 'NA' }, 'not-applicable declared-na', 'declared'],
  [{ yes: 'TRUE' }, 'invalid not-a-boolean', 'only true and false, exactly'],
  [{ yes: 'yes' }, 'invalid not-a-boolean', 'a word'],
  [{ yes: 1 }, 'invalid not-a-boolean', 'a number'],
  [{ yes: 'na' }, 'invalid not-a-boolean', 'NA is written NA'],
])

const odd = { method: 'boolean', max: 8.575, places: 3, inputs: [input('yes', 'boolean')] }
knownAnswers('boolean with a maximum that float64 cannot hold', odd, [
  [{ yes: true }, 8.575, 'the decimal that was written'],
])

import { rankerTester, type UnitCase } from '@dti-vn/testing'
import { test } from 'vitest'
import { borda, copeland } from '../../src/index.js'
import { compositeIndex, leaf } from '../engine.js'

const definition = compositeIndex([leaf('a', 'none'), leaf('b', 'none')])

/** A unit with a figure under each of the two criteria. */
function unit(code: string, a: number, b: number): UnitCase {
  const amount = (score: number) => ({ points: score, maxPoints: 100, score })
  return { code, ...amount(a + b), indicators: { a: amount(a), b: amount(b) } }
}

// Under a: u > v > w; under b: v > u > w. The criteria weigh the same.
const units = [unit('u', 30, 20), unit('v', 20, 30), unit('w', 10, 10)]
const refused = { name: 'a criterion that there is not', definition, params: { of: ['c'] }, codes: ['definition-rank-reference-unknown'] } as const

// u: (2 + 1) / 2 = 1.5; v: (1 + 2) / 2 = 1.5; w: 0
rankerTester(borda, { test }).run({
  valid: [{ name: 'worse units, weighed', definition, units, standings: [1.5, 1.5, 0] }],
  invalid: [refused],
})

// u and v speak equally for each other; both beat w: 1, 1, −2
rankerTester(copeland, { test }).run({
  valid: [{ name: 'pairs won minus pairs lost', definition, units, standings: [1, 1, -2] }],
  invalid: [refused],
})

import { type CaseMaker, defined, numericInput, WHEN_ZERO } from './case.js'
import { decimalOf } from './decimals.js'
import { anyPair, equalPair, type Pair, tiePair, writePair } from './quotients.js'

const TARGETS = [1, 1, 0.8, 0.7, 0.35, 0.9, 1.5, 2, 0.333333, 3, 0.05]
const FLOORS = [undefined, undefined, 0.5, 0.25, 0.1, 0.333333, 0.8]

function makeRatio(method: 'ratio' | 'complement'): CaseMaker {
  return ({ random, max, prefix }) => {
    const target = random.pick(TARGETS)
    const floor = random.pick(FLOORS)
    const first = numericInput(random, `${prefix}a`)
    const second = numericInput(random, `${prefix}b`)
    const pair = (): Pair => {
      if (random.chance(0.04)) return { a: random.int(0, 9), b: 0 }
      if (random.chance(0.5)) return tiePair(random, max, decimalOf(target))
      if (random.chance(0.4)) return equalPair(random, decimalOf(random.pick([target, floor ?? target])))
      return anyPair(random)
    }
    return {
      method,
      params: defined({ target, floor, whenZero: random.pick(WHEN_ZERO) }),
      inputs: [first, second],
      values: () => {
        const { a, b } = pair()
        return writePair(random, { a: method === 'ratio' ? a : b - a, b }, first, second)
      },
    }
  }
}

export const ratioCase = makeRatio('ratio')
export const complementCase = makeRatio('complement')

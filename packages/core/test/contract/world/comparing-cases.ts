import { type CaseMaker, defined, numericInput, WHEN_ZERO } from './case.js'
import { decimalOf, nudge, write } from './decimals.js'
import { anyPair, equalPair, writePair } from './quotients.js'
import { earnings } from './earnings.js'
import type { Random } from './random.js'

/** From the best step down; what they earn never rises, and the first earns the maximum. With one bound a step may be reached by more than it, the next by it as well. */
function stepsOf(random: Random, bounds: readonly number[], maximum: { readonly max: number; readonly places: number }): { readonly at: number; readonly step: object }[] {
  const [reached, passed, sign] = random.chance(0.3) ? (['max', 'below', -1] as const) : (['min', 'above', 1] as const)
  const chosen = random.shuffle(bounds).slice(0, random.int(1, bounds.length)).sort((x, y) => sign * (y - x)).flatMap((at) => random.pick([[[reached, at]], [[reached, at]], [[passed, at]], [[passed, at], [reached, at]]] as const))
  const shares = chosen.map((_, i) => (i === 0 ? 1 : random.int(0, 1000) / 1000)).sort((x, y) => y - x)
  const earned = earnings(random, shares, maximum)
  return chosen.map(([key, at], i) => ({ at, step: { [key]: at, ...earned[i] } }))
}

export const tiersCase: CaseMaker = ({ random, prefix, ...maximum }) => {
  const isRatio = random.chance(0.6)
  const steps = stepsOf(random, isRatio ? [1, 0.9, 0.8, 0.75, 0.333333, 0.1, 0] : [100, 12.5, 4, 3, 2, 1, 0.1], maximum)
  const first = numericInput(random, `${prefix}a`)
  const second = numericInput(random, `${prefix}b`)
  const threshold = () => decimalOf(random.pick(steps).at)
  return {
    method: 'tiers',
    params: defined({ of: isRatio ? 'ratio' : 'value', steps: steps.map(({ step }) => step), whenZero: isRatio ? random.pick(WHEN_ZERO) : undefined }),
    inputs: isRatio ? [first, second] : [first],
    values: () => {
      if (!isRatio) {
        const value = random.chance(0.7) ? nudge(random, threshold()) : { n: random.int(0, 120), places: 0 }
        return { [first.id]: write(random, value) }
      }
      if (random.chance(0.04)) return writePair(random, { a: random.int(0, 3), b: 0 }, first, second)
      return writePair(random, random.chance(0.7) ? equalPair(random, threshold()) : anyPair(random), first, second)
    },
  }
}

export const relativeCase: CaseMaker = ({ random, max, prefix }) => {
  const isRatio = random.chance(0.5)
  const first = numericInput(random, `${prefix}a`)
  const second = numericInput(random, `${prefix}b`)
  const size = max === 0 || max > 1e6 ? 1 : random.int(1, 9)
  const best = random.chance(0.05) ? 0 : 2 * Math.max(max, 1) * size
  const figure = () => {
    if (random.chance(0.2)) return best
    if (random.chance(0.6) && max > 0) return Math.min(best, (2 * random.int(0, max - 1) + 1) * size)
    return random.int(0, best)
  }
  return {
    method: 'relative',
    params: defined({ of: isRatio ? 'ratio' : 'value', whenZero: isRatio ? random.pick(WHEN_ZERO) : undefined }),
    inputs: isRatio ? [first, second] : [first],
    values: () => {
      const a = figure()
      if (!isRatio) return { [first.id]: write(random, { n: a, places: first.type === 'integer' ? 0 : random.pick([0, 0, 1, 6]) }) }
      const b = random.chance(0.04) ? 0 : random.int(1, 40)
      return writePair(random, { a: a * b, b }, first, second)
    },
  }
}

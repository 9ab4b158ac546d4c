import { numberOf } from './decimals.js'
import type { Random } from './random.js'

/** Maximum points as a scaled integer of the index. */
interface Maximum {
  readonly max: number
  readonly places: number
}

type Earning = { readonly share: number } | { readonly points: number }

/** Some of the shares as points with the places of the index: 1 is the maximum, and none is more than the one it stands for, so that falling ones stay falling. */
export function earnings(random: Random, shares: readonly number[], { max, places }: Maximum): Earning[] {
  const kind = random.pick(['shares', 'shares', 'points', 'either'] as const)
  const isPoints = shares.map(() => kind === 'points' || (kind === 'either' && random.chance(0.5)))
  const points = shares.map((share) => Math.min(max, Math.floor(share * max)))
  // A share that stands below points that were cut must not be more than they are.
  const falls = points.every((point, i) => i === 0 || isPoints[i] === true || isPoints[i - 1] !== true || (shares[i] ?? 0) * max <= (points[i - 1] ?? 0))
  return shares.map((share, i) => (isPoints[i] === true || !falls ? { points: numberOf({ n: points[i] ?? 0, places }) } : { share }))
}

/** Points with the places of the index that add up to the maximum. */
export function pointsToMaximum(random: Random, count: number, { max, places }: Maximum): Earning[] {
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, max)).sort((x, y) => x - y)
  return [...cuts, max].map((cut, i) => ({ points: numberOf({ n: cut - (cuts[i - 1] ?? 0), places }) }))
}

import type { Award } from './award.js'
import { isElseLabel } from './award.js'
import { compareShares, isFullShare, isZeroShare, MILLION, type Share } from './amount.js'
import { isWhole, parseThreshold, type Threshold } from './threshold.js'

/** A ladder of steps from best to worst, lower bounds inclusive, in millionths (of 1 or of 100 %). */
export interface Ladder {
  readonly steps: readonly { readonly min: number; readonly share: Share }[]
  readonly percent: boolean
  readonly unit: string
  /** True when the top step is a bare number that is read as "and more". */
  readonly openTop: boolean
}

interface Step extends Threshold {
  readonly share: Share
}

/** Cases as a ladder; undefined when they are no steps, leave a gap, overlap, or do not begin at the maximum. */
export function readLadder(awards: readonly Award[]): Ladder | undefined {
  const steps: Step[] = []
  for (const { label, share } of awards) {
    const threshold = parseThreshold(label)
    if (threshold) steps.push({ ...threshold, share })
    else if (!(isElseLabel(label) && isZeroShare(share))) return undefined
  }
  const [first] = steps
  if (!first || steps.some(({ percent }) => percent !== first.percent)) return undefined
  const below = steps.filter(({ min }) => min === undefined)
  const rising = steps.filter(({ min }) => min !== undefined).sort((a, b) => (b.min ?? 0) - (a.min ?? 0))
  const [top] = rising
  const last = rising.at(-1)
  if (!top || !last || below.length > 1 || top.upTo !== undefined || !isFullShare(top.share)) return undefined
  if (!rising.every((step, i) => i === 0 || meets(step, rising[i - 1]))) return undefined
  const [rest] = below
  if (rest && (rest.upTo?.amount !== last.min || compareShares(rest.share, last.share) >= 0)) return undefined
  const ladder = rising.map(({ min, share }) => ({ min: min ?? 0, share }))
  const floor = rest && !isZeroShare(rest.share) ? [{ min: 0, share: rest.share }] : []
  return {
    steps: [...ladder, ...floor].filter(({ share }) => !isZeroShare(share)),
    percent: first.percent,
    unit: steps.find(({ unit }) => unit !== '')?.unit ?? '',
    openTop: top.bare,
  }
}

/** True when the step ends where the one above begins and earns less. */
function meets(step: Step, above: Step | undefined): boolean {
  if (!above || step.min === undefined || above.min === undefined || step.min >= above.min || compareShares(step.share, above.share) >= 0) return false
  const counted = !step.percent && isWhole(step.min) && isWhole(above.min)
  const nextUp = step.min + MILLION === above.min
  if (step.bare) return counted && nextUp
  if (!step.upTo) return true
  return step.upTo.inclusive ? counted && step.upTo.amount + MILLION === above.min : step.upTo.amount === above.min
}

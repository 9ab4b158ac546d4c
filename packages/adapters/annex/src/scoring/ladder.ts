import { compareShares, isFullShare, MILLION, type Share } from './amount.js'
import { type Case, isElseLabel } from './award.js'
import { type Bound, type Condition, isOneQuantity, readCondition } from './condition.js'
import type { Earned } from './points-phrase.js'

/** A step of a ladder: what an interval of the measured quantity earns. */
export interface Step {
  readonly low: Bound | undefined
  readonly high: Bound | undefined
  readonly earned: Earned
}

/** Cases on one quantity that leave no gap and do not overlap, from the lowest interval to the highest. */
export interface Ladder {
  readonly steps: readonly Step[]
  readonly percent: boolean
  /** True where all bounds are whole numbers of things that are counted. */
  readonly counted: boolean
  readonly subject: string
  readonly unit: string
  /** What had to be read into the words. */
  readonly readings: readonly LadderReading[]
}

export type LadderReading = 'open-top' | 'no-bottom' | 'note'

/** Why cases on one quantity are no ladder, and at which amount in millionths. */
export interface LadderFault {
  readonly fault: 'gap' | 'overlap' | 'no-top' | 'not-full' | 'not-monotonic'
  readonly at: number
  readonly percent: boolean
}

interface Interval extends Step {
  readonly bare: boolean
}

/** Cases as a ladder; undefined where they are no conditions on one quantity, and the fault where they are and leave a question. */
export function readLadder(cases: readonly Case[]): Ladder | LadderFault | undefined {
  const conditions: Condition[] = []
  const intervals: Interval[] = []
  let rest: { readonly earned: Earned; readonly label: string } | undefined
  for (const { label, earned } of cases) {
    const condition = readCondition(label)
    if (condition) {
      conditions.push(condition)
      intervals.push({ low: condition.low, high: condition.high, earned, bare: condition.bare })
    } else if (rest === undefined && isElseLabel(label) && 'share' in earned) rest = { earned, label }
    else return undefined
  }
  const [first] = conditions
  if (!first || !isOneQuantity(conditions) || (intervals.length === 1 && first.bare && !first.percent && !rest)) return undefined
  const { percent } = first
  const counted = !percent && !named(conditions, 'subject').includes('/') && !MEASURED.test(`${named(conditions, 'unit')} ${named(conditions, 'subject')}`) && intervals.every(({ low, high }) => [low, high].every((bound) => bound === undefined || bound.at % MILLION === 0))
  const readings: LadderReading[] = conditions.some(({ note }) => note !== undefined) ? ['note'] : []
  const ordered = nested(intervals.map((interval) => (counted ? whole(interval) : interval)).sort((a, b) => lowOf(a) - lowOf(b) || highOf(a) - highOf(b)), counted)
  const joint = ordered.findIndex((interval, i) => i > 0 && !meets(ordered[i - 1], interval, counted))
  if (joint > 0) return { fault: overlaps(ordered[joint - 1], ordered[joint]) ? 'overlap' : 'gap', at: ordered[joint]?.low?.at ?? 0, percent }
  const steps = closed(ordered, rest, counted, percent, readings)
  if ('fault' in steps) return { ...steps, percent }
  const fault = pointsFault(steps)
  if (fault) return { fault, at: 0, percent }
  return { steps, percent, counted, subject: named(conditions, 'subject'), unit: named(conditions, 'unit'), readings }
}

/** Units that are measured and not counted. */
const MEASURED = /(?:^|\s)(?:tỷ|triệu|nghìn|đồng|giờ|phút|giây|km|ha|m2|gb|tb|mbps|gbps|điểm|kg|tấn)(?:\s|$|\/)/iu

function named(conditions: readonly Condition[], key: 'subject' | 'unit'): string {
  return conditions.find((condition) => condition[key] !== '')?.[key] ?? ''
}

const lowOf = ({ low }: Interval) => (low === undefined ? Number.NEGATIVE_INFINITY : low.at + (low.inclusive ? 0 : 0.5))
const highOf = ({ high }: Interval) => (high === undefined ? Number.POSITIVE_INFINITY : high.at - (high.inclusive ? 0 : 0.5))

/** Strict bounds of counted things are the next whole number. */
function whole(interval: Interval): Interval {
  const low = interval.low && { at: interval.low.at + (interval.low.inclusive ? 0 : MILLION), inclusive: true }
  const high = interval.high && { at: interval.high.at - (interval.high.inclusive ? 0 : MILLION), inclusive: true }
  return { ...interval, low, high }
}

/** "Từ 4 trở lên: 20; từ 3 trở lên: 15" and "dưới 50%: 0; dưới 80%: 5": of cases inside each other the closer one counts, where more is earned for more. */
function nested(ordered: readonly Interval[], counted: boolean): readonly Interval[] {
  const next = (bound: Bound, by: number): Bound => ({ at: counted ? bound.at + by * MILLION : bound.at, inclusive: counted || !bound.inclusive })
  const cut = ordered.map((interval, i) => {
    const above = ordered[i + 1]
    return interval.high === undefined && interval.low && above?.low && rank(above.earned) > rank(interval.earned) ? { ...interval, high: next(above.low, -1) } : interval
  })
  return cut.map((interval, i) => {
    const below = cut[i - 1]
    return interval.low === undefined && below?.low === undefined && below?.high && rank(below.earned) < rank(interval.earned) ? { ...interval, low: next(below.high, 1) } : interval
  })
}

function meets(below: Interval | undefined, above: Interval, counted: boolean): boolean {
  const [end, begin] = [below?.high, above.low]
  if (!end || !begin) return false
  return counted ? end.at + MILLION === begin.at : end.at === begin.at && end.inclusive !== begin.inclusive
}

function overlaps(below: Interval | undefined, above: Interval | undefined): boolean {
  return below !== undefined && above !== undefined && highOf(below) >= lowOf(above)
}

/** The steps with what stands above the highest and below the lowest of them. */
function closed(
  ordered: readonly Interval[], rest: { readonly earned: Earned; readonly label: string } | undefined, counted: boolean, percent: boolean, readings: LadderReading[],
): readonly Step[] | Pick<LadderFault, 'fault' | 'at'> {
  const [lowest] = ordered
  const highest = ordered.at(-1)
  if (!lowest || !highest) return { fault: 'gap', at: 0 }
  const steps: Step[] = ordered.map(({ low, high, earned }) => ({ low, high, earned }))
  const isOpenBelow = lowest.low !== undefined && lowest.low.at > 0
  const falls = rank(highest.earned) < rank(lowest.earned)
  const top = highest.high
  if (top) {
    const restIsAbove = rest !== undefined && !isOpenBelow
    if (restIsAbove) steps.push({ low: { at: counted ? top.at + MILLION : top.at, inclusive: counted || !top.inclusive }, high: undefined, earned: rest.earned })
    else if (highest.bare || (percent && top.at === 100 * MILLION && top.inclusive)) {
      readings.push('open-top')
      steps[steps.length - 1] = { low: highest.low, high: undefined, earned: highest.earned }
    } else return { fault: 'no-top', at: top.at }
    if (restIsAbove) return steps
  }
  if (!isOpenBelow) return steps
  // "Không có" of things that are counted is 0 of them, and says nothing of 1 where the steps begin at 2.
  if (rest && counted && /^(?:không|không có|chưa có)(?:\s+(?!đạt|đủ)[^:]*)?$/iu.test(rest.label) && lowest.low.at > MILLION) return { fault: 'gap', at: lowest.low.at - MILLION }
  if (!rest && rank(lowest.earned) > 0 && falls) return { fault: 'gap', at: lowest.low.at }
  if (!rest) readings.push('no-bottom')
  const high = counted ? { at: lowest.low.at - MILLION, inclusive: true } : { at: lowest.low.at, inclusive: !lowest.low.inclusive }
  return [{ low: undefined, high, earned: rest?.earned ?? { share: ZERO } }, ...steps]
}

const ZERO: Share = { of: 0, in: 1 }

/** How much a step earns at most, for its order among the others. */
function rank(earned: Earned): number {
  return 'share' in earned ? earned.share.of / earned.share.in : 0.5
}

function pointsFault(steps: readonly Step[]): 'not-full' | 'not-monotonic' | undefined {
  const shares = steps.flatMap(({ earned }) => ('share' in earned ? [earned.share] : []))
  const signs = shares.slice(1).map((share, i) => compareShares(share, shares[i] ?? ZERO))
  if (signs.some((sign) => sign < 0) && signs.some((sign) => sign > 0)) return 'not-monotonic'
  return shares.length < steps.length || shares.some(isFullShare) ? undefined : 'not-full'
}

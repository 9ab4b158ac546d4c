import type { MethodParams, TierStep } from '@dti-vn/sdk'
import { countedIn, lettersOf, type PhraseOf, whenZeroText } from './phrase.js'
import { numberText, percentText, pointsText } from './vietnamese-number.js'

/** One end of a step. */
interface End {
  readonly at: number
  readonly inclusive: boolean
}

const lowOf = ({ min, above }: TierStep): End | undefined => (min !== undefined ? { at: min, inclusive: true } : above !== undefined ? { at: above, inclusive: false } : undefined)
const highOf = ({ max, below }: TierStep): End | undefined => (max !== undefined ? { at: max, inclusive: true } : below !== undefined ? { at: below, inclusive: false } : undefined)

/** "Trên 80%: 10 điểm; từ 50% đến 80%: 5 điểm; dưới 50%: 0 điểm", with both ends of each step, so that nobody asks which of two counts. */
export const tiersPhrase: PhraseOf<MethodParams['tiers']> = ({ params: { of, steps, whenZero }, inputs, maxPoints }) => {
  const unit = countedIn(inputs)
  const amount = of === 'ratio' ? percentText : (value: number) => `${numberText(value)} ${unit}`.trim()
  const isCounted = of === 'value' && inputs[0]?.type === 'integer' && steps.every((step) => Number.isInteger((lowOf(step) ?? highOf(step))?.at))
  const write = (low: End | undefined, high: End | undefined) => (isCounted ? countText(low, high, unit) : intervalText(low, high, amount))
  const falls = steps[0] !== undefined && highOf(steps[0]) !== undefined
  const cases = steps.map((step, i) => {
    const before = steps[i - 1]
    const [low, high] = falls ? [before && turned(highOf(before)), highOf(step)] : [reachesAll(step) ? undefined : lowOf(step), before && turned(lowOf(before))]
    return `- ${sentence(write(low, high))}: ${pointsText(step, maxPoints)}`
  })
  const last = steps.at(-1)
  const rest = last && !reachesAll(last) && (falls ? write(turned(highOf(last)), undefined) : write(undefined, turned(lowOf(last))))
  const lines = [...cases, ...(rest === undefined || rest === false ? [] : [`- ${sentence(rest)}: 0 điểm`])].join(';\n')
  return of === 'ratio' ? `${lines}.\nTỷ lệ = a/b. Trong đó:\n${lettersOf(inputs)}${whenZeroText(whenZero)}` : lines
}

/** True for a step from 0 on: below it there is nothing. */
function reachesAll({ min }: TierStep): boolean {
  return min === 0
}

/** The end of what lies on the other side. */
function turned(end: End | undefined): End | undefined {
  return end && { at: end.at, inclusive: !end.inclusive }
}

function intervalText(low: End | undefined, high: End | undefined, amount: (value: number) => string): string {
  const from = low && (low.inclusive ? `từ ${amount(low.at)}` : `trên ${amount(low.at)}`)
  if (!high) return low?.inclusive === true ? `${from ?? ''} trở lên` : (from ?? '')
  if (from === undefined) return high.inclusive ? `từ ${amount(high.at)} trở xuống` : `dưới ${amount(high.at)}`
  return `${from} đến ${high.inclusive ? '' : 'dưới '}${amount(high.at)}`
}

/** Whole numbers of what is counted, both ends inside: "3 phiên", "từ 12 đến 23 tin, bài". */
function countText(low: End | undefined, high: End | undefined, unit: string): string {
  const from = low && low.at + (low.inclusive ? 0 : 1)
  const to = high && high.at - (high.inclusive ? 0 : 1)
  const counted = (value: number) => `${numberText(value)} ${unit}`.trim()
  if (to === undefined) return `từ ${counted(from ?? 0)} trở lên`
  if (from === undefined) return to === 0 ? counted(0) : `dưới ${counted(to + 1)}`
  return from === to ? counted(to) : `từ ${numberText(from)} đến ${counted(to)}`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

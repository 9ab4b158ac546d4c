import type { LocalText } from '@dti-vn/sdk'
import { compareShares, isFullShare, isZeroShare, MILLION, numberOf, parseAmount } from './amount.js'
import { type Case, halfRemarks, phraseOf, readCases } from './award.js'
import { awardParams } from './award-params.js'
import type { Bound } from './condition.js'
import { type Ladder, type LadderReading, readLadder, type Step } from './ladder.js'
import type { DraftInput, ScoringMatch, ScoringPattern } from './pattern.js'
import { definedQuotient, isDefinition, type Quotient, readDefinitions, readQuotient, sameFigures } from './quotient.js'
import { shareOfPoints } from './share-of-points.js'
import { readWhenZero } from './when-zero.js'

/** The ratio is not spelt out: a person must say what is divided by what. */
export const UNNAMED = {
  vi: 'văn bản không nói rõ tử số và mẫu số; cần đặt lại tên hai số liệu',
  en: 'the text does not say what is divided by what; name the two figures',
} as const

/** What a ladder measures: one figure, or two of which one is divided by the other. */
interface Measure {
  readonly inputs: readonly DraftInput[]
  readonly quotient: Quotient | undefined
  readonly remarks: readonly LocalText[]
}

/**
 * Cases on one quantity, each with a part of the maximum or a factor: "4 phiên: 20 điểm; 3 phiên: 15; …", "Trên 80%: 10 điểm; từ 50% đến 80%: …", "≥ 80%: điểm tối đa; dưới 80%: điểm = (a/b)/80% ×
 * điểm tối đa". Strict and inclusive bounds are kept; a gap or an overlap is left to a person.
 */
export const ladderRule: ScoringPattern = {
  id: 'ladder',
  match: ({ clauses, max, name }) => {
    const defined = clauses.filter(isDefinition)
    const settled = clauses.map(readWhenZero)
    const whenZero = settled.find((found) => found !== undefined)
    const cases = readCases(clauses.filter((clause, i) => !isDefinition(clause) && settled[i] === undefined), max)
    const ladder = cases && readLadder(cases)
    if (!cases || !ladder || 'fault' in ladder || settled.filter((found) => found !== undefined).length > 1) return undefined
    const measure = measureOf(ladder, cases, defined, name)
    const rule = measure && (methodOf(ladder, measure, max) ?? formulaOf(ladder, measure))
    if (!rule || (whenZero !== undefined && rule.method === 'formula') || (whenZero !== undefined && !measure.quotient)) return undefined
    return {
      ...rule,
      params: (ids) => ({ ...rule.params(ids), ...(whenZero === undefined ? {} : { whenZero }) }),
      inputs: measure.inputs,
      phrase: phraseOf(cases),
      remarks: [...ladder.readings.map((reading) => READINGS[reading]), ...measure.remarks, ...halfRemarks(cases.map(({ printed }) => printed), max)],
    }
  },
}

const READINGS: Readonly<Record<LadderReading, LocalText>> = {
  'open-top': { vi: 'mức cao nhất hiểu là “trở lên”', en: 'the top step is read as "and more"' },
  'no-bottom': { vi: 'văn bản không nói dưới mức thấp nhất được bao nhiêu; hiểu là 0 điểm', en: 'the text does not say what is earned below the lowest step; it is read as 0' },
  note: { vi: 'chữ trong ngoặc của các mức không được dùng', en: 'words in brackets beside the steps are not used' },
}

function measureOf(ladder: Ladder, cases: readonly Case[], defined: readonly string[], name: string): Measure | undefined {
  const definitions = readDefinitions(defined)
  const symbols = /^\(?\s*([a-zđ])\s*\/\s*([a-zđ])\s*\)?$/iu.exec(ladder.subject)
  if (ladder.subject !== '' && ladder.subject.includes('/') && !symbols) return undefined
  const speaksOfRatio = symbols !== null || cases.some(({ earned }) => 'factor' in earned)
  if (!ladder.percent && !speaksOfRatio && defined.length === 0) return { inputs: [valueInput(ladder, name)], quotient: undefined, remarks: [] }
  if (!ladder.percent && !symbols) return undefined
  const quotient = definedQuotient(defined)
  if (quotient) return quotient.complement || quotient.divisor !== undefined || quotient.used.size !== definitions.size ? undefined : { inputs: figures(quotient), quotient, remarks: [] }
  if (defined.length > 0) return undefined
  const factors = cases.flatMap(({ earned }) => ('factor' in earned ? [readQuotient(earned.factor, definitions)] : []))
  const spelt = factors.find((factor) => factor !== undefined)
  if (spelt?.complement) return undefined
  const unnamed = unnamedQuotient(name)
  return spelt ? { inputs: figures(spelt), quotient: { ...spelt, divisor: undefined }, remarks: [] } : { inputs: figures(unnamed), quotient: unnamed, remarks: [UNNAMED] }
}

export function unnamedQuotient(name: string): Quotient {
  return { a: `Tử số của: ${name}`, b: `Mẫu số của: ${name}`, complement: false, divisor: undefined, used: new Set() }
}

function figures({ a, b }: Quotient): readonly DraftInput[] {
  return [a, b].map((label) => ({ label, type: 'integer' }))
}

function valueInput({ counted, unit, subject }: Ladder, name: string): DraftInput {
  const label = /^(?:số|tổng số)\s/iu.test(subject) ? subject : name
  return { label, type: counted ? 'integer' : 'number', ...(unit === '' ? {} : { unit }) }
}

type Rule = Pick<ScoringMatch, 'method' | 'params'>

/** The ladder as a method: steps, or a ratio with its target or floor. */
function methodOf(ladder: Ladder, { quotient }: Measure, max: number): Rule | undefined {
  return tiersOf(ladder, quotient, max) ?? (quotient && ladder.percent ? ratioOf(ladder, quotient) : undefined)
}

/** Steps from the best one down: by their lower ends where more is better, by their upper ends where less is. The last may reach as far as the quantity does only where more is better. */
function tiersOf({ steps, percent }: Ladder, quotient: Quotient | undefined, max: number): Rule | undefined {
  const [rising, falling] = [steps.slice(1).every((step, i) => isLess(steps[i], step)), steps.slice(1).every((step, i) => isLess(step, steps[i]))]
  if (rising === falling) return undefined
  const earning = (rising ? [...steps].reverse() : steps).filter(({ earned }) => !('share' in earned) || !isZeroShare(earned.share))
  const awards = awardParams(earning.flatMap(({ earned }) => ('share' in earned ? [earned.share] : [])), max)
  const bounds = earning.map(({ low, high }) => (rising ? boundOf(low ?? { at: 0, inclusive: true }, ['min', 'above'], percent) : high && boundOf(high, ['max', 'below'], percent)))
  if (awards?.length !== earning.length || bounds.includes(undefined)) return undefined
  return { method: 'tiers', params: () => ({ of: quotient ? 'ratio' : 'value', steps: bounds.map((bound, i) => ({ ...bound, ...awards[i] })) }) }
}

function boundOf({ at, inclusive }: Bound, [reached, passed]: readonly [string, string], percent: boolean): Readonly<Record<string, number>> {
  return { [inclusive ? reached : passed]: numberOf(percent ? at / 100 : at) }
}

function isLess(below: Step | undefined, above: Step | undefined): boolean {
  return below !== undefined && above !== undefined && 'share' in below.earned && 'share' in above.earned && compareShares(below.earned.share, above.earned.share) < 0
}

/** Full points from a target, a part of it below; nothing below a floor. */
function ratioOf({ steps }: Ladder, measured: Quotient): Rule | undefined {
  const proportional = steps.filter(({ earned }) => 'factor' in earned)
  const [step] = proportional
  if (proportional.length !== 1 || !step || !('factor' in step.earned)) return undefined
  const target = targetOfFactor(step.earned.factor, measured)
  const at = steps.indexOf(step)
  const [below, above] = [steps.slice(0, at), steps.slice(at + 1)]
  if (target === undefined || above.length > 1 || below.length > 1) return undefined
  if (above[0] && !('share' in above[0].earned && isFullShare(above[0].earned.share) && step.high?.at === target * 100)) return undefined
  if (!above[0] && target !== MILLION) return undefined
  if (below[0] && !('share' in below[0].earned && isZeroShare(below[0].earned.share))) return undefined
  if (step.low && !step.low.inclusive) return undefined
  const floor = step.low === undefined || step.low.at === 0 ? {} : { floor: numberOf(step.low.at / 100) }
  return { method: 'ratio', params: () => ({ target: numberOf(target), ...floor }) }
}

/** What the measured ratio is divided by in a factor, in millionths; undefined where the factor is another ratio. */
function targetOfFactor(factor: string, measured: Quotient): number | undefined {
  const meanings = new Map([['tỷ lệ', 'a/b'], ['a', measured.a], ['b', measured.b]])
  const read = /^t[ỷỉ] lệ(?:\s+đạt(?: được)?)?$/iu.test(factor.trim()) ? readQuotient('tỷ lệ', meanings) : readQuotient(factor.replace(/t[ỉỷ] lệ(?:\s+đạt(?: được)?)?/giu, 'tỷ lệ'), meanings)
  if (!read || read.complement || !sameFigures(read, measured)) return undefined
  return divisorOf(read)
}

/** A divisor such as 80% or 0,8 in millionths of 1; a million where there is none. */
export function divisorOf({ divisor }: Pick<Quotient, 'divisor'>): number | undefined {
  if (divisor === undefined) return MILLION
  const percent = divisor.endsWith('%')
  const amount = parseAmount(divisor.replace('%', '').trim())
  if (amount === undefined || amount === 0) return undefined
  return percent ? (amount % 100 === 0 ? amount / 100 : undefined) : amount
}

/** The ladder as a formula: for factors in the middle, and shares of the maximum that are no hundredths of a point. */
function formulaOf({ steps, percent }: Ladder, { quotient }: Measure): Rule | undefined {
  const parts = steps.map((step) => ({ step, points: pointsOf(step, quotient, percent) }))
  if (parts.some(({ points }) => points === undefined)) return undefined
  const whole = percent ? 100 : 1
  return {
    method: 'formula',
    params: (ids) => {
      const value = ids.join(' / ')
      const write = (points: string | undefined) => (points ?? '0').replaceAll('{value}', value)
      const falling = [...parts].reverse()
      const cases = falling.slice(0, -1).map(({ step: { low }, points }) => `(${value} ${low?.inclusive === false ? '>' : '>='} ${numberOf((low?.at ?? 0) / whole)} ? ${write(points)} : `)
      return { expression: `${cases.join('')}${write(falling.at(-1)?.points)}${')'.repeat(cases.length)}` }
    },
  }
}

function pointsOf({ earned, high }: Step, quotient: Quotient | undefined, percent: boolean): string | undefined {
  if ('share' in earned) return isZeroShare(earned.share) ? '0' : shareOfPoints(earned.share)
  if (!percent) return undefined
  const target = quotient && targetOfFactor(earned.factor, quotient)
  if (target === undefined) return undefined
  const ratio = target === MILLION ? '{value}' : `({value}) / ${numberOf(target)}`
  return high !== undefined && high.at <= target * 100 ? `points * ${target === MILLION ? '({value})' : ratio}` : `points * min(1, ${ratio})`
}

import { type IndicatorTrace, type Issue, type IssueLanguage, type Language, localize, type LocalText, type PlannedIndicator, rationalOfNumber, rationalText, renderIssue, type ScoreResult, type TraceInput, type WhatIf, whatIfs } from '@dti-vn/sdk'
import { divisorInputs } from './divisors.js'
import { nearestBetter } from './nearest-figure.js'
import { figuresKey, oncePerKey } from './same-figures.js'
import { FEEDBACK_TEXTS, type FeedbackTexts } from './texts.js'
import { filled } from '../results/texts.js'

/** One thing that would have to change, and the points it would bring by itself. */
export interface Advice {
  readonly text: string
  /** Null where it cannot be said before the figures are there. */
  readonly gain: number | null
}

/** Decimals tried for inputs that may have more. */
const TRIED_DECIMALS = 2

/** Says what would have to change in an indicator of a unit, by its position; the issues are those of the cell. */
export type Adviser = (trace: IndicatorTrace, unit: number, issues: readonly Issue[]) => readonly Advice[]

/**
 * What would have to change for an indicator to give more points. A cell that is not scored: what its issues ask for. A scored one: each
 * figure by itself, the others as they are, computed with the rule; the largest gain first. Totals that the rule divides by are not advised on.
 */
export function adviser(result: ScoreResult, language: Language, sentences: IssueLanguage): Adviser {
  const texts = FEEDBACK_TEXTS[language]
  const { indicatorByCode } = result.plan
  const totals = new Map([...indicatorByCode.values()].map((indicator) => [indicator, divisorInputs(indicator.expr)]))
  const asks = whatIfs(result.scorecard)
  const shared = oncePerKey<readonly Advice[]>()
  return (trace, unit, issues) => {
    const indicator = indicatorByCode.get(trace.code)
    if (!indicator) return []
    if (trace.state !== 'scored') return remedies(issues, sentences)
    if (trace.lost <= 0) return []
    return shared(figuresKey(result, trace), () => {
      const ask = asks(indicator, unit)
      const changes = changesOf({ indicator, trace, ask, totals: totals.get(indicator) ?? new Set() }, language, texts)
      const sorted = [...changes].sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0))
      return sorted.length > 0 ? sorted : [{ text: filled(texts.seeRule, { rule: localize(trace.rule, language) }), gain: null }]
    })
  }
}

function remedies(issues: readonly Issue[], sentences: IssueLanguage): Advice[] {
  const texts = issues.map((issue) => renderIssue(issue, sentences, 'unit')).map(({ what, remedy }) => `${what}. ${remedy}.`)
  return [...new Set(texts)].map((text) => ({ text, gain: null }))
}

/** A scored cell, a way to ask for its points with other figures, and the inputs that are not advised on. */
interface AskedCell {
  readonly indicator: PlannedIndicator
  readonly trace: IndicatorTrace
  readonly ask: WhatIf
  readonly totals: ReadonlySet<string>
}

function changesOf({ indicator, trace, ask, totals }: AskedCell, language: Language, texts: FeedbackTexts): Advice[] {
  const say = (text: LocalText) => localize(text, language)
  return indicator.inputs.flatMap(({ definition }): Advice[] => {
    const { id, type, label } = definition
    const now = trace.inputs.find((input) => input.id === id)
    if (!now || totals.has(id)) return []
    const advice = (points: number | null, text: string): Advice[] =>
      points === null || points <= trace.points ? [] : [{ text, gain: difference(points, trace.points) }]
    switch (type) {
      case 'boolean':
        return advice(ask(new Map([[id, now.value !== true]])), filled(now.value === true ? texts.withoutIt : texts.withIt, { label: say(label) }))
      case 'choice':
        return (definition.options ?? []).flatMap((option) =>
          advice(ask(new Map([[id, option.id]])), filled(texts.option, { label: say(label), option: say(option.label) })),
        )
      case 'number':
      case 'integer':
        return figureAdvice(now)
    }

    function figureAdvice({ value, unit }: TraceInput): Advice[] {
      const given = typeof value === 'number' ? value : 0
      const decimals = type === 'integer' ? 0 : Math.min(definition.decimals ?? TRIED_DECIMALS, TRIED_DECIMALS)
      const better = nearestBetter(given, { decimals, min: definition.min ?? 0, max: definition.max }, (figure) => ask(new Map([[id, figure]])))
      if (!better) return []
      const number = (figure: number) => rationalText(rationalOfNumber(figure), language)
      const values = { label: say(label), from: number(given), to: number(better.value), unit: unit ? ` ${say(unit)}` : '' }
      return advice(better.points, filled(better.value > given ? texts.raise : texts.lower, values))
    }
  })
}

/** Of two decimals with the places of an index, without what float64 leaves behind. */
function difference(a: number, b: number): number {
  return Number((a - b).toFixed(12))
}

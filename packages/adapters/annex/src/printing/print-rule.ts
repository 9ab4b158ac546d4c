import type { IndicatorDefinition, InputDefinition, MethodParams, PartSource } from '@dti-vn/sdk'
import { MILLION } from '../scoring/amount.js'
import { matchScoring } from '../scoring/match-scoring.js'
import { tidyLines } from '../plain-text.js'
import { bestOfPhrase, booleanPhrase, checklistPhrase, choicePhrase, surveyPhrase } from './case-phrases.js'
import { cappedCountPhrase, deductionPhrase, expertPhrase } from './count-phrases.js'
import type { PhraseOf, PrintedUse } from './phrase.js'
import { complementPhrase, ratioPhrase, relativePhrase } from './ratio-phrases.js'
import { isSameRule } from './same-rule.js'
import { tiersPhrase } from './step-phrases.js'
import { numberText } from './vietnamese-number.js'

/** The scoring text of an indicator as an annex prints it. */
export interface PrintedRule {
  readonly text: string
  /** True where reading the text gives the same rule again. A formula and a method of a plugin are printed as they are written, for a person. */
  readonly readsBack: boolean
}

type Printed = Omit<MethodParams, 'formula' | 'sum_of_parts'>

/** Every method but those that are printed as they are written or of other methods. */
const PHRASES: { readonly [Method in keyof Printed]: PhraseOf<Printed[Method]> } = {
  boolean: booleanPhrase,
  choice: choicePhrase,
  checklist: checklistPhrase,
  best_of: bestOfPhrase,
  ratio: ratioPhrase,
  complement: complementPhrase,
  tiers: tiersPhrase,
  capped_count: cappedCountPhrase,
  relative: relativePhrase,
  survey: surveyPhrase,
  expert: expertPhrase,
  deduction: deductionPhrase,
}

/** What of an indicator its scoring text is written from. */
export type PrintedIndicator = Pick<IndicatorDefinition, 'name' | 'maxPoints' | 'method' | 'params' | 'inputs'>

/** Prints the rule of a sound indicator in Vietnamese, in the words that published annexes use, and reads it back to say whether it is the same rule again. */
export function printRule(indicator: PrintedIndicator): PrintedRule {
  const { method, params = {}, inputs, maxPoints, name } = indicator
  const text = phraseOf(method, { params, inputs, maxPoints })
  const max = Math.round((method === 'deduction' ? 0 : maxPoints) * MILLION)
  const outcome = matchScoring(tidyLines(text), max, name.vi)
  return { text, readsBack: 'match' in outcome && isSameRule(indicator, outcome.match) }
}

function phraseOf(method: string, use: PrintedUse<unknown>): string {
  if (method === 'formula') return `Điểm = ${(use.params as MethodParams['formula']).expression}`
  if (method === 'sum_of_parts') return partsText(use as PrintedUse<MethodParams['sum_of_parts']>)
  if (Object.hasOwn(PHRASES, method)) return (PHRASES[method as keyof Printed] as PhraseOf<unknown>)(use)
  return `${method} ${JSON.stringify(use.params)}`
}

/** "a) Phần thứ nhất (45 điểm): …": the parts on lines of their own, each with the inputs that it takes. */
function partsText({ params: { parts }, inputs }: PrintedUse<MethodParams['sum_of_parts']>): string {
  return parts
    .map((part, i) => {
      const own = inputsOf(part, inputs)
      const name = own[0]?.label.vi ?? part.id
      return `${LETTERS[i] ?? String(i + 1)}) ${name} (${numberText(part.max)} điểm): ${phraseOf(part.method, { params: part.params ?? {}, inputs: own, maxPoints: part.max })}`
    })
    .join('\n')
}

const LETTERS = 'abcdeghiklmnopqrstuvxy'

function inputsOf({ inputs: ids }: PartSource, inputs: readonly InputDefinition[]): readonly InputDefinition[] {
  return ids === undefined ? inputs : ids.flatMap((id) => inputs.find((input) => input.id === id) ?? [])
}

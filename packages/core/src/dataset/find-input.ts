import type { Plan, PlannedIndicator, PlannedInput } from '../engine/plan.js'
import type { Issue } from '../issues/issue.js'
import type { RunIssueCode } from '../issues/make-run-issue.js'
import { labelledInput, labelledOnes } from '../definition/labelled.js'
import { nearest } from '../issues/nearest.js'
import { cleanCode, excerpt } from '../text/clean-text.js'
import { printedValue } from './shape.js'
import { WORDS } from './unit-register.js'

/** What an unknown code or id leaves: an issue without its place and unit. */
export type UnknownInput = Pick<Issue, 'indicator' | 'input' | 'params'> & { readonly code: RunIssueCode }

/** Finds indicators and inputs of a plan by their codes and ids, which are cleaned. */
export interface InputFinder {
  readonly indicator: (code: unknown) => PlannedIndicator | UnknownInput
  /** The input with an id; with null the one input that the indicator has. */
  readonly input: (indicator: PlannedIndicator, id: string | null) => PlannedInput | UnknownInput
}

/** Unknown ids whose issues are kept; data with more different ones is wrong as a whole, and the others get no suggestions. */
const KEPT = 1_000

/** What stands for the id of an input where none is given and the indicator has several. */
const NO_ID = Object.freeze({ vi: '(không ghi mã)', en: '(no id)' })

/** Starts a finder. The same mistake fills whole columns, so each is worked out once. */
export function inputFinder({ indicatorByCode }: Plan): InputFinder {
  const kept = new Map<string, UnknownInput>()

  function unknown(key: string, make: (suggest: typeof nearest) => UnknownInput): UnknownInput {
    const before = kept.get(key)
    if (before) return before
    if (kept.size >= KEPT) return make(() => [])
    const made = make(nearest)
    kept.set(key, made)
    return made
  }

  return {
    indicator: (code) => {
      if (typeof code !== 'string') return { code: 'code-not-text', params: { what: WORDS.indicator, value: printedValue(code) } }
      const found = indicatorByCode.get(code) ?? indicatorByCode.get(cleanCode(code) ?? '')
      // No code of an indicator begins with the sign that separates it from an id.
      return found ?? unknown(`/${code}`, (suggest) => ({
        code: 'indicator-unknown', indicator: excerpt(code), params: { code: excerpt(code), nearest: suggest(code, [...indicatorByCode.keys()]) },
      }))
    },
    input: ({ definition: { code }, inputs, inputById }, id) => {
      const found = id === null ? (inputs.length === 1 ? inputs[0] : undefined) : (inputById.get(id) ?? inputById.get(cleanCode(id) ?? ''))
      if (found) return found
      const known = inputs.map(labelledInput)
      if (!id) return { code: 'input-unknown', indicator: code, params: { id: NO_ID, known } }
      return unknown(`${code}/${id}`, (suggest) => ({
        code: 'input-unknown', indicator: code, input: excerpt(id), params: { id: excerpt(id), known, nearest: labelledOnes(suggest(id, [...inputById.keys()]), known) },
      }))
    },
  }
}

/** True for what a finder did not find. */
export function isUnknown(found: PlannedIndicator | PlannedInput | UnknownInput): found is UnknownInput {
  return 'params' in found
}

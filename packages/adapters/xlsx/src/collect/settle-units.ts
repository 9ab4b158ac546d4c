import type { Issue } from '@dti-vn/sdk'
import type { ReturnedForm } from './returned-form.js'
import { formIssue } from '../issues/form-issues.js'

/** A unit that should send a form. */
export interface ExpectedUnit {
  readonly name?: string | null | undefined
  readonly parent?: string | null | undefined
  readonly traits?: ReadonlySet<string> | null | undefined
}

/** The one form of each unit, and what is wrong with the set of them. */
export interface SettledForms {
  readonly forms: readonly ReturnedForm[]
  readonly issues: readonly Issue[]
  /** Names of the files of units with several different forms. */
  readonly refused: readonly string[]
}

/**
 * Leaves one form for each unit. Several with the same content count once, with a warning; several with different content count not at all, with an
 * error, because which one is right only people know. Units without a form and forms of units that nobody expects are named.
 */
export function settleUnits(returned: readonly ReturnedForm[], expected: ReadonlyMap<string, ExpectedUnit> | undefined): SettledForms {
  const issues: Issue[] = []
  const refused: string[] = []
  const byUnit = new Map<string, ReturnedForm[]>()
  for (const form of returned) byUnit.set(form.unit, [...(byUnit.get(form.unit) ?? []), form])
  const forms = [...byUnit].flatMap(([unit, same]) => {
    const [first, ...others] = same
    if (!first) return []
    const params = { files: same.map(({ file }) => file) }
    if (others.some((other) => contentOf(other) !== contentOf(first))) {
      issues.push(...same.map(({ file }) => formIssue('form-conflict', { place: { file }, unit, params })))
      refused.push(...params.files)
      return []
    }
    issues.push(...others.map(({ file }) => formIssue('form-repeated', { place: { file }, unit, params })))
    if (expected && !expected.has(unit)) issues.push(formIssue('form-unit-unexpected', { place: { file: first.file }, unit, params: { name: first.name ?? '' } }))
    return [{ ...first, isIllustrative: same.some(({ isIllustrative }) => isIllustrative) }]
  })
  for (const [unit, { name }] of expected ?? []) {
    if (!byUnit.has(unit)) issues.push(formIssue('form-missing', { unit, params: { name: name ?? '' } }))
  }
  return { forms, issues, refused }
}

function contentOf({ values, notes }: ReturnedForm): string {
  return JSON.stringify([values.map(({ input, written }) => [input.column, written]), notes.map(({ indicator, evidence, explanation }) => [indicator, evidence, explanation])])
}

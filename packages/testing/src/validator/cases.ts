import type { DataStatus, IndexDefinition, LocalText, Severity, UnitRow, ValidatorPhase } from '@dti-vn/sdk'
import { unknownKeys } from '../assert/known-keys.js'

/** What a validator is given. */
export interface ValidatorSubject {
  readonly name: string
  /** A sound definition that the validator is for; `smallIndex()` unless given. */
  readonly definition?: IndexDefinition
  /** Units of the data; for validators of the data and of the result. */
  readonly rows?: readonly UnitRow[]
  /** `reported` unless given. */
  readonly dataStatus?: DataStatus
}

/** Something that must be found: just there, with just this severity. */
export interface ExpectedFinding {
  readonly severity: Severity
  readonly unit?: string
  readonly indicator?: string
  readonly input?: string
  readonly path?: readonly (string | number)[]
  /** Not compared unless given. */
  readonly message?: LocalText
}

/** A subject in which nothing may be found. */
export type SilentCase = ValidatorSubject

/** A subject and all that must be found in it, in order. */
export interface FindingCase extends ValidatorSubject {
  readonly findings: readonly ExpectedFinding[]
}

const SUBJECT_KEYS = ['name', 'definition', 'rows', 'dataStatus'] as const

/** Keys that a case may have. */
export const VALIDATOR_CASE_KEYS = Object.freeze({
  valid: SUBJECT_KEYS,
  invalid: [...SUBJECT_KEYS, 'findings'],
} as const satisfies { valid: readonly (keyof SilentCase)[]; invalid: readonly (keyof FindingCase)[] })

const FINDING_KEYS: readonly (keyof ExpectedFinding)[] = Object.freeze(['severity', 'unit', 'indicator', 'input', 'path', 'message'])

/** What keeps a case from showing anything. */
export function faultsOfValidatorCase(phase: ValidatorPhase, { name, rows, ...rest }: SilentCase | FindingCase): string[] {
  const faults: string[] = []
  if (phase === 'definition' && rows !== undefined) faults.push(`The case "${name}" has "rows", which a validator of definitions does not see: leave them out.`)
  if (phase !== 'definition' && !Array.isArray(rows)) faults.push(`The case "${name}" has no "rows": give the units that the validator is to look at.`)
  const findings: unknown = 'findings' in rest ? rest.findings : undefined
  const list = Array.isArray(findings) ? (findings as readonly ExpectedFinding[]) : []
  return [...faults, ...list.flatMap((finding) => unknownKeys(`A finding of the case "${name}"`, finding, FINDING_KEYS))]
}

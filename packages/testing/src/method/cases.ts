import type { InputValue, IssueCode, Reason, State } from '@dti-vn/sdk'
import type { Waiver } from '../assert/cases.js'
import type { InputShorthand } from './inputs.js'

/** How an indicator uses the method. */
interface Use {
  readonly inputs: readonly InputShorthand[]
  readonly params?: Readonly<Record<string, unknown>>
  readonly maxPoints: number
  /** Decimal places of the index, 2 unless given. */
  readonly places?: number
}

/** A use that must be accepted, one unit, and what must come out of both executors. */
export interface ValidMethodCase extends Use {
  readonly name: string
  /** Figures of the unit by input id. */
  readonly values: Readonly<Record<string, InputValue>>
  /** Figures of other units of the data, for methods that compare units. */
  readonly others?: readonly Readonly<Record<string, InputValue>>[]
  /** Points after clamping and rounding, from a hand calculation. */
  readonly points: number
  /** `scored` unless given. */
  readonly state?: State
  /** Why the indicator is not scored; not compared unless given. */
  readonly reason?: Reason
}

/** A use that must be refused, with the codes of its faults in any order. */
export interface InvalidMethodCase extends Partial<Omit<Use, 'params'>> {
  readonly name: string
  /** Anything that a definition may hold. */
  readonly params: unknown
  /** Codes of severity error or warning; a code stands as often as it is found. */
  readonly codes: readonly IssueCode[]
}

/** The cases of a method. */
export interface MethodCases {
  readonly valid: readonly ValidMethodCase[] | Waiver
  readonly invalid: readonly InvalidMethodCase[] | Waiver
}

/** Keys that a case may have. */
export const CASE_KEYS = Object.freeze({
  valid: ['name', 'inputs', 'params', 'maxPoints', 'places', 'values', 'others', 'points', 'state', 'reason'],
  invalid: ['name', 'inputs', 'params', 'maxPoints', 'places', 'codes'],
} as const satisfies { valid: readonly (keyof ValidMethodCase)[]; invalid: readonly (keyof InvalidMethodCase)[] })

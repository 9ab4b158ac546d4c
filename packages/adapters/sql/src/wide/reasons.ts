import type { Reason, State } from '@dti-vn/sdk'

/** A reason as a wide row holds it: its number is its place in the list. */
interface NumberedReason {
  readonly reason: Reason | 'too-large' | null
  readonly state: State | 'unsupported'
}

const REASONS = {
  scored: { reason: null, state: 'scored' },
  noTrait: { reason: 'no-trait', state: 'not-applicable' },
  declaredNa: { reason: 'declared-na', state: 'not-applicable' },
  /** A division by zero that makes the indicator not applicable. */
  zeroNa: { reason: 'zero-denominator', state: 'not-applicable' },
  /** A claim that nobody approved; it keeps the maximum. */
  unapproved: { reason: 'na-unapproved', state: 'missing' },
  empty: { reason: 'empty', state: 'missing' },
  zero: { reason: 'zero-denominator', state: 'missing' },
  rejected: { reason: 'rejected', state: 'rejected' },
  failed: { reason: 'plugin-failed', state: 'failed' },
  tooLarge: { reason: 'too-large', state: 'unsupported' },
  notANumber: { reason: 'not-a-number', state: 'invalid' },
  notAnInteger: { reason: 'not-an-integer', state: 'invalid' },
  belowMin: { reason: 'below-min', state: 'invalid' },
  aboveMax: { reason: 'above-max', state: 'invalid' },
  tooPrecise: { reason: 'too-precise', state: 'invalid' },
  unknownOption: { reason: 'unknown-option', state: 'invalid' },
  notABoolean: { reason: 'not-a-boolean', state: 'invalid' },
  duplicate: { reason: 'duplicate', state: 'invalid' },
} as const satisfies Readonly<Record<string, NumberedReason>>

type ReasonName = keyof typeof REASONS

const NAMES = Object.keys(REASONS) as readonly ReasonName[]

/** Number of every reason: 0 is scored. */
export const NUMBER_OF = Object.freeze(Object.fromEntries(NAMES.map((name, i) => [name, i]))) as Readonly<Record<ReasonName, number>>

/** Every reason with its number and state. */
export const NUMBERED_REASONS = Object.freeze(NAMES.map((name, number) => ({ number, ...REASONS[name] })))

/** Any reason of state `invalid`: all have this number or a larger one, and sums do not tell them apart. */
export const INVALID = NUMBER_OF.notANumber

/** Numbers of the reasons of two states: together they are `BETWEEN` two numbers. */
export const NOT_APPLICABLE = [NUMBER_OF.noTrait, NUMBER_OF.zeroNa] as const
export const MISSING = [NUMBER_OF.unapproved, NUMBER_OF.zero] as const
/** Those of state `missing` that take the maximum away where the policy says so. */
export const EXCLUDED = [NUMBER_OF.empty, NUMBER_OF.zero] as const
export const ZERO_REASONS = [NUMBER_OF.zeroNa, NUMBER_OF.zero] as const

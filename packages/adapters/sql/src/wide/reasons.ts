import { type Reason, type State, STATE_OF_REASON } from '@dti-vn/sdk'

/** Reasons as a wide row holds them: the number of one is its place in the list; 0 is scored. A row keeps apart what makes an indicator not applicable or missing by a division by zero. */
const REASONS = {
  scored: null,
  noTrait: 'no-trait',
  declaredNa: 'declared-na',
  /** A division by zero that makes the indicator not applicable. */
  zeroNa: 'zero-denominator',
  /** A claim that nobody approved; it keeps the maximum. */
  unapproved: 'na-unapproved',
  empty: 'empty',
  zero: 'zero-denominator',
  rejected: 'rejected',
  failed: 'plugin-failed',
  tooLarge: 'too-large',
  notANumber: 'not-a-number',
  notAnInteger: 'not-an-integer',
  belowMin: 'below-min',
  aboveMax: 'above-max',
  tooPrecise: 'too-precise',
  unknownOption: 'unknown-option',
  notABoolean: 'not-a-boolean',
  duplicate: 'duplicate',
} as const satisfies Readonly<Record<string, Reason | 'too-large' | null>>

type ReasonName = keyof typeof REASONS

const NAMES = Object.keys(REASONS) as readonly ReasonName[]

/** Number of every reason: 0 is scored. */
export const NUMBER_OF = Object.freeze(Object.fromEntries(NAMES.map((name, i) => [name, i]))) as Readonly<Record<ReasonName, number>>

/** Every reason with its number and state. */
export const NUMBERED_REASONS = Object.freeze(NAMES.map((name, number) => ({ number, reason: REASONS[name], state: stateOf(name) })))

function stateOf(name: ReasonName): State | 'unsupported' {
  const reason = REASONS[name]
  if (reason === null) return 'scored'
  if (reason === 'too-large') return 'unsupported'
  return name === 'zeroNa' ? 'not-applicable' : STATE_OF_REASON[reason]
}

/** Any reason of state `invalid`: all have this number or a larger one, and sums do not tell them apart. */
export const INVALID = NUMBER_OF.notANumber

/** Numbers of the reasons of two states: together they are `BETWEEN` two numbers. */
export const NOT_APPLICABLE = [NUMBER_OF.noTrait, NUMBER_OF.zeroNa] as const
export const MISSING = [NUMBER_OF.unapproved, NUMBER_OF.zero] as const
/** Those of state `missing` that take the maximum away where the policy says so. */
export const EXCLUDED = [NUMBER_OF.empty, NUMBER_OF.zero] as const
export const ZERO_REASONS = [NUMBER_OF.zeroNa, NUMBER_OF.zero] as const

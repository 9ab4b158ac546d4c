import type { Reason, State } from './state.js'

/** What settles a cell before its rule is computed. */
export type Cause = 'trait' | 'claim' | 'blank' | 'unusable' | 'failure'

/** The order of what settles a cell before its rule: the first cause that holds gives state and reason. Every executor tests in this order. */
export const BEFORE_RULE: readonly Cause[] = ['trait', 'claim', 'blank', 'unusable', 'failure']

/** The state that a reason stands for. A zero denominator that a method makes not applicable has that state instead. */
export const STATE_OF_REASON: Readonly<Record<Reason, State>> = {
  'no-trait': 'not-applicable',
  'declared-na': 'not-applicable',
  'na-unapproved': 'missing',
  empty: 'missing',
  'zero-denominator': 'missing',
  'not-a-number': 'invalid',
  'not-an-integer': 'invalid',
  'below-min': 'invalid',
  'above-max': 'invalid',
  'too-precise': 'invalid',
  'unknown-option': 'invalid',
  'not-a-boolean': 'invalid',
  duplicate: 'invalid',
  'out-of-domain': 'invalid',
  rejected: 'rejected',
  'plugin-failed': 'failed',
  imputed: 'scored',
}

/** What a state awards that is not scored: 0 points and the whole maximum, but for what is said here. */
export interface StateAward {
  /** The policy of the indicator that decides. */
  readonly policy?: 'notApplicable' | 'missing'
  /** Its value under which the maximum leaves too, unless the reason is `keeps`. */
  readonly leaves?: 'exclude'
  readonly keeps?: Reason
  /** Its value under which the maximum is awarded. */
  readonly full?: 'full'
  /** Its value under which the unit gets no score, or that it never gets one. */
  readonly refuses?: 'refuse' | 'always'
}

/** What every state awards that is not scored (docs/numeric-contract.md, states). */
export const STATE_AWARDS: Readonly<Record<Exclude<State, 'scored'>, StateAward>> = {
  'not-applicable': { policy: 'notApplicable', leaves: 'exclude', full: 'full' },
  missing: { policy: 'missing', leaves: 'exclude', keeps: 'na-unapproved', refuses: 'refuse' },
  invalid: {},
  rejected: {},
  failed: { refuses: 'always' },
}

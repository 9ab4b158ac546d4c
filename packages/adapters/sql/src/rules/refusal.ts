/** Why SQL cannot compute a rule exactly. */
export type RefusalReason = 'inexact-function' | 'power' | 'mean-of-quotient' | 'too-wide'

/** Ends the compilation of one indicator. Thrown and caught inside this package. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** The function or figure meant. */
    readonly detail = '',
  ) {
    super(reason)
    this.name = 'Refusal'
  }
}

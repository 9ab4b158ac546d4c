/**
 * What an indicator without a usable value does to the unit.
 * `zero`: 0 points, the maximum stays. `exclude`: the indicator's maximum leaves the unit's maximum. `refuse`: the unit gets no score.
 */
export type MissingPolicy = 'zero' | 'exclude' | 'refuse'

/** `exclude`: the maximum leaves too. `zero`: 0 points, the maximum stays. `full`: the maximum is awarded. */
export type NotApplicablePolicy = 'exclude' | 'zero' | 'full'

/** Policies of an index; an indicator may override either. */
export interface Policies {
  /** Default `zero`. */
  readonly missing?: MissingPolicy | undefined
  /** Default `exclude`. */
  readonly notApplicable?: NotApplicablePolicy | undefined
}

/** When the points of an index are rounded. Rounding is half away from zero, once. */
export interface Arithmetic {
  /** Decimal places of points and score, 0 to 12. Default 2. */
  readonly places?: number | undefined
  /**
   * `indicator` (default): every indicator's points are rounded, sums are exact. `total`: indicators stay exact, are printed rounded, are summed
   * exactly and the sum is rounded once.
   */
  readonly roundingAt?: 'indicator' | 'total' | undefined
}

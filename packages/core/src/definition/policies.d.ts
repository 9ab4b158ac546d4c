import type { UnitSplit } from './unit-split.js';
/**
 * What an indicator without a usable value does to the unit.
 * `zero`: 0 points, the maximum stays. `exclude`: the indicator's maximum leaves the unit's maximum. `refuse`: the unit gets no score.
 */
export type MissingPolicy = 'zero' | 'exclude' | 'refuse';
/** `exclude`: the maximum leaves too. `zero`: 0 points, the maximum stays. `full`: the maximum is awarded. */
export type NotApplicablePolicy = 'exclude' | 'zero' | 'full';
/**
 * Who says that an indicator does not apply to a unit that wrote `NA`. `accepted`: the unit itself. `appraiser`: whoever appraises the run; an
 * `NA` that was not approved is missing, with the reason `na-unapproved`, and its maximum stays whatever the missing policy says.
 */
export type NaClaimPolicy = 'accepted' | 'appraiser';
/** What stands in for a figure that was not reported. */
export type ImputeFigure = 'mean' | 'median';
/**
 * Numbers that an indicator needs and a unit did not report are filled in before anything is computed, by the mean or median of those that
 * were. The cell then has the reason `imputed`, and a warning names the figure. Where nobody reported one the indicator stays missing.
 */
export interface ImputePolicy {
    readonly figure: ImputeFigure;
    /** Whose figures count: those of the same parent or trait; the reference set of the indicator unless declared. */
    readonly within?: UnitSplit | undefined;
}
/** Policies of an index; an indicator may override either. */
export interface Policies {
    /** Default `zero`. */
    readonly missing?: MissingPolicy | undefined;
    /** Default `exclude`. */
    readonly notApplicable?: NotApplicablePolicy | undefined;
    /** Default `accepted`. */
    readonly naClaim?: NaClaimPolicy | undefined;
    /** Default: no figure is filled in. An indicator turns it off with null. */
    readonly impute?: ImputePolicy | null | undefined;
}
/** When the points of an index are rounded. Rounding is half away from zero, once. */
export interface Arithmetic {
    /** Decimal places of points and score, 0 to 12. Default 2. */
    readonly places?: number | undefined;
    /**
     * `indicator` (default): every indicator's points are rounded, sums are exact. `total`: indicators stay exact, are printed rounded, are summed
     * exactly and the sum is rounded once.
     */
    readonly roundingAt?: 'indicator' | 'total' | undefined;
}

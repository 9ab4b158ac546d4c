/** What became of an indicator of a unit. */
export type State = 'scored' | 'missing' | 'not-applicable' | 'invalid' | 'rejected' | 'failed';
/** Why a value is invalid. */
export type InvalidReason = 'not-a-number' | 'not-an-integer' | 'below-min' | 'above-max' | 'too-precise' | 'unknown-option' | 'not-a-boolean' | 'duplicate' | 'out-of-domain';
/** Why an indicator is not scored, or that a scored one rests on a figure that was filled in; a closed list. */
export type Reason = InvalidReason | 'no-trait' | 'declared-na' | 'na-unapproved' | 'empty' | 'zero-denominator' | 'rejected' | 'plugin-failed' | 'imputed';
/** States in the order of their codes in a scorecard. */
export declare const STATES: readonly State[];
/** Reasons in the order of their codes in a scorecard; code 0 is no reason. */
export declare const REASONS: readonly (Reason | null)[];
export declare const STATE: Readonly<{
    SCORED: 0;
    MISSING: 1;
    NOT_APPLICABLE: 2;
    INVALID: 3;
    REJECTED: 4;
    FAILED: 5;
}>;
/** The code of a reason. */
export declare function reasonCode(reason: Reason): number;

import type { Place } from '../issues/issue.js';
/** What an appraiser decided about one indicator of one unit: a refusal of its evidence, or an approval of its `NA`. */
export interface Appraisal {
    /** Code of the unit. */
    readonly unit: string;
    /** Code of the indicator. */
    readonly indicator: string;
    readonly reason?: string | null | undefined;
    /** Who decided. */
    readonly who?: string | null | undefined;
    /** Where it was read. */
    readonly place?: Place | undefined;
}
/** `rejected`: the evidence was refused. `approved`: the `NA` was approved. */
export type AppraisalDecision = 'rejected' | 'approved';
/** A decision as a data set keeps it: unit and indicator by position. */
export interface RecordedAppraisal {
    readonly decision: AppraisalDecision;
    readonly unit: number;
    readonly indicator: number;
    readonly reason: string | null;
    readonly who: string | null;
    readonly place: Place | undefined;
}
/** Equal decisions about the same cell have equal keys. */
export declare function appraisalKey(decision: AppraisalDecision, indicator: number, unit: number): string;
/** The decisions of a run. */
export interface Appraisals {
    readonly rejections?: readonly Appraisal[] | undefined;
    readonly approvals?: readonly Appraisal[] | undefined;
}

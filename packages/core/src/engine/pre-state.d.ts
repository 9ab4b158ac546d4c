import type { Dataset } from '../dataset/dataset.js';
import type { Plan, PlannedIndicator } from './plan.js';
/** States and reasons of one indicator for all units, by code. */
export interface StateColumns {
    readonly states: Uint8Array;
    readonly reasons: Uint8Array;
}
/**
 * What can be said before any rule is computed, in the order of the contract: not applicable, missing, invalid. Units that pass are
 * `scored` until their rule says otherwise. Rejection comes after the rule, see `applyRejections`.
 */
export declare function preStates(plan: Plan, indicator: PlannedIndicator, dataset: Dataset): StateColumns;
/** Whether the appraiser approved the `NA` of a unit. What was both approved and refused is refused. */
export declare function isApproved({ approved, rejected }: Dataset, { index }: PlannedIndicator, unit: number): boolean;

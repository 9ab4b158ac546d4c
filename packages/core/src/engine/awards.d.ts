import type { Dataset } from '../dataset/dataset.js';
import type { IndicatorScores } from './indicator-scores.js';
import type { PlannedIndicator } from './plan.js';
/** Code of the reason that keeps a maximum under every policy. */
export declare const UNAPPROVED: number;
/** Sets the state of cells whose evidence the appraiser refused; it stands after what the rule says and before `failed`. */
export declare function applyRejections(indicator: PlannedIndicator, dataset: Dataset, scores: IndicatorScores): void;
/** What a cell adds to its unit: points and maximum as scaled integers, and whether the unit loses its score. */
export interface Award {
    readonly points: number;
    readonly maximum: number;
    readonly refuses: boolean;
}
/** The effect of states and policies (docs/numeric-contract.md), by the codes of state and reason. `points` is what the rule gave. */
export declare function awardOf(indicator: PlannedIndicator, state: number, reason: number, points: number): Award;

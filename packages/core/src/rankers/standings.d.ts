import type { PlannedRanker } from '../engine/plan.js';
import type { Scorecard } from '../engine/scorecard.js';
import type { UnitStanding } from './ranker.js';
/** A ranker that failed for a cohort. */
export interface RankerFailure {
    readonly cohort: string;
    readonly message: string;
}
/** Standings of units as whole numbers in their order, to be compared inside a cohort: higher is better, NaN for units without one. */
export interface Standings {
    readonly keys: Float64Array;
    readonly failures: readonly RankerFailure[];
    readonly of: (unit: number) => UnitStanding | null;
}
/** Asks a ranker for the standings of each cohort. `ranked` are the units that take part, `codes` and `names` their cohorts. */
export type StandingsOf = (card: Scorecard, planned: PlannedRanker, ranked: Iterable<number>, codes: Int32Array, names: readonly string[]) => Standings;
/** How rankers are asked: a part of the registry, so that programs whose index ranks by scores do not load it. */
export declare const standingsOf: StandingsOf;

import type { Rational } from '../numeric/rational.js';
import type { PlannedIndicator } from './plan.js';
/** Scaled integers of 16 or 32 bits. */
export type WholeColumn = Int16Array | Int32Array;
/** Points of one indicator as scaled integers: 16 or 32 bits where its bounds fit them, which nearly all do, float64 otherwise. */
export type PointsColumn = WholeColumn | Float64Array;
/** The scores of one indicator for all units, by column. */
export interface IndicatorScores {
    /** Codes of `STATES`. */
    readonly states: Uint8Array;
    /** Codes of `REASONS`. */
    readonly reasons: Uint8Array;
    /** Points of scored cells as scaled integers, rounded once; 0 elsewhere. */
    readonly points: PointsColumn;
    /** Exact points of scored cells; kept only where the index rounds its totals. */
    readonly exact: readonly (Rational | undefined)[] | undefined;
}
/** Scores one indicator for all units of a data set. */
export interface ExecutorRun {
    readonly scores: IndicatorScores;
    /** Cells that a fast executor had to compute exactly. */
    readonly fallbacks: number;
}
export declare const LARGEST_INT: number;
/** Space for the points of an indicator, all 0. */
export declare function newPoints({ bounded, maximum, lowest }: PlannedIndicator, count: number): PointsColumn;
/** True when points are kept in as many bits as whole numbers need, so that storing one cuts off its fraction. */
export declare function isWhole(points: PointsColumn): points is WholeColumn;

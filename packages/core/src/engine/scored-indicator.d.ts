import { type Award } from './awards.js';
import type { IndicatorScores } from './indicator-scores.js';
import type { Scorecard } from './scorecard.js';
import { type State } from './state.js';
/** One indicator of one unit as it counts: its state, what the policies award for it, and the columns that both come from. */
export interface ScoredIndicator {
    readonly state: State;
    readonly award: Award;
    readonly scores: IndicatorScores;
}
/** Reads one indicator of one unit out of the columns of a scorecard. */
export declare function scoredIndicator({ plan, indicators }: Scorecard, index: number, unit: number): ScoredIndicator;

import type { IndicatorScores } from './indicator-scores.js';
import type { Plan } from './plan.js';
import type { Scorecard } from './scorecard.js';
import type { NodeTotals } from './totals.js';
/** An earlier scorecard of the same units with the same places: its sums stay where nothing under a node has changed. */
export type EarlierSums = Pick<Scorecard, 'plan' | 'indicators' | 'totals'>;
/**
 * The sums that an earlier run made for the node at a position, if it is the same node with the same children, and each of them has the same
 * points, maximum and policies. `nodes` are the sums of the nodes before it.
 */
export declare function knownSums(earlier: EarlierSums | undefined, plan: Plan, position: number, scores: readonly IndicatorScores[], nodes: readonly NodeTotals[]): NodeTotals | undefined;

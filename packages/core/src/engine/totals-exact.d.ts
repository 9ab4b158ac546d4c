import type { Dataset } from '../dataset/dataset.js';
import type { IndicatorScores } from './indicator-scores.js';
import type { Plan } from './plan.js';
import type { NodeSums } from './totals.js';
/**
 * Sums and other aggregations in rational numbers, unit by unit. An aggregation that throws is a fault of the plugin: its unit gets no score,
 * the others go on.
 */
export declare function sumExactly(plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[]): NodeSums;

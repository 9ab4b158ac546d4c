import type { Dataset } from '../dataset/dataset.js';
import { type EarlierSums } from './known-sums.js';
import { type IndicatorScores } from './indicator-scores.js';
import type { Plan } from './plan.js';
import type { NodeSums } from './totals.js';
/** Sums in whole numbers of the last place, column by column. Those of an earlier run are shared where they still hold. */
export declare function sumScaled(plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[], earlier?: EarlierSums): NodeSums;

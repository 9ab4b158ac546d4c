import type { Dataset } from '../../dataset/dataset.js';
import type { IndicatorScores } from '../indicator-scores.js';
import type { Plan, PlannedIndicator } from '../plan.js';
/** Gives scored cells that rest on imputed figures the reason `imputed`. */
export declare function markImputed(plan: Plan, indicator: PlannedIndicator, { imputed }: Dataset, { states, reasons }: IndicatorScores): void;

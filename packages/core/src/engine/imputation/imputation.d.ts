import type { Dataset } from '../../dataset/dataset.js';
import type { IndicatorScores } from '../indicator-scores.js';
import type { Plan, PlannedIndicator } from '../plan.js';
/** What policies `impute` need of a run. A part of the registry, so that programs whose index fills nothing in do not load it. */
export interface Imputation {
    /** The data set with the figures that were put in, each listed; the same data set where there are none. */
    readonly fill: (plan: Plan, dataset: Dataset) => Dataset;
    /** Gives scored cells that rest on such figures the reason `imputed`. */
    readonly mark: (plan: Plan, indicator: PlannedIndicator, dataset: Dataset, scores: IndicatorScores) => void;
}
/** Means, medians and fixed figures, as docs/definition-format.md describes them. */
export declare const imputation: Imputation;

import type { Dataset } from '../../dataset/dataset.js';
import type { Plan } from '../plan.js';
/**
 * The data set with the figures that policies `impute` put in, each of which is listed; the same data set where there are none. Nothing
 * reported is changed.
 */
export declare function imputeDataset(plan: Plan, dataset: Dataset): Dataset;

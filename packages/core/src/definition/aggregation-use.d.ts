import { type ContributionUse, type ReadUse } from './contribution-use.js';
/** An aggregation by its id, with params where it takes any. */
export type AggregationUse = ContributionUse;
/** Id and params of a use; `sum` unless declared. */
export declare function readAggregation(use: AggregationUse | undefined): ReadUse;

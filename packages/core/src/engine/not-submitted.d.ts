import type { Dataset } from '../dataset/dataset.js';
/**
 * Positions of units without one figure: every cell is absent or empty. An `NA` is a claim and an unusable figure is one too, so units that sent such have
 * submitted. Policies put nothing into these units. Nobody where the index asks for no figure.
 */
export declare function notSubmitted({ units, columns }: Dataset): ReadonlySet<number>;

import type { ImputeFigure } from '../../definition/policies.js';
/**
 * Mean or median of figures as a figure that could have been reported: rounded once, half away from zero, to `decimals` and to the
 * significant digits that a figure may have. Undefined for no figures.
 */
export declare function imputedValue(figures: readonly number[], figure: ImputeFigure, decimals: number): number | undefined;

import type { PlannedInput } from '../engine/plan.js';
/** True for an input that is asked for in percent. */
export declare function isPercentInput({ definition }: PlannedInput): boolean;
/** True for a figure between 0 and 1 where percents up to 100 are asked for: 0.85 may have been meant as 85. */
export declare function isShareSuspected(input: PlannedInput, value: number): boolean;
/** A hundred times the shortest decimal form, exactly: 0.07 gives 7, which multiplication does not. */
export declare function hundredfold(number: number): number;

import type { CaseMaker } from './case.js';
export declare const SIMPLE_CASES: readonly CaseMaker[];
/** Two or three methods in one indicator; parts list their inputs, or take them by name, or take the next ones. */
export declare const sumOfPartsCase: CaseMaker;

import { type CaseMaker } from './case.js';
export declare const tiersCase: CaseMaker;
export declare const relativeCase: CaseMaker;

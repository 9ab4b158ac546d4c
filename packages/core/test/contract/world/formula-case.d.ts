import { type CaseMaker } from './case.js';
export declare const formulaCase: CaseMaker;

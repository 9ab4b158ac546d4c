import { type CaseMaker } from './case.js';
export declare const ratioCase: CaseMaker;
export declare const complementCase: CaseMaker;

import { type CaseMaker } from './case.js';
export declare const cappedCountCase: CaseMaker;
export declare const deductionCase: CaseMaker;
export declare const expertCase: CaseMaker;
export declare const surveyCase: CaseMaker;

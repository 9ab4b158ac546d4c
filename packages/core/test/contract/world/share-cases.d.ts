import { type CaseMaker } from './case.js';
export declare const booleanCase: CaseMaker;
export declare const choiceCase: CaseMaker;
export declare const checklistCase: CaseMaker;
export declare const bestOfCase: CaseMaker;

import type { LocalText } from '../definition/local-text.js';
import type { Issue } from './issue.js';
declare const MARK: unique symbol;
/** What was asked for wrongly. */
export type MisuseCode = 'TRAITS_REQUIRED' | 'INDEX_UNKNOWN' | 'UNIT_UNKNOWN' | 'COHORT_UNKNOWN' | 'CONTRIBUTION_UNKNOWN' | 'LANGUAGE_UNKNOWN' | 'OPTIONS_INVALID' | 'PERIOD_INVALID' | 'INDEX_NOT_IN_FORCE' | 'UNIT_LIST_NOT_IN_FORCE' | 'UNITS_OF_ANOTHER_LIST';
/**
 * Thrown when the library is called in a way that cannot work; `text` says what and what to do in both languages. Options are written `{--code-list|codeList}`: a
 * program reads their names in code, a command line those that are typed.
 */
export declare class MisuseError extends Error {
    readonly code: MisuseCode;
    /** What is wrong, one by one, where there is more than a sentence can say. */
    readonly issues: readonly Issue[];
    readonly [MARK] = true;
    /** What and what to do, with the names of options in code. */
    readonly text: LocalText;
    /** The same with the options of the command line. */
    readonly commandText: LocalText;
    constructor(code: MisuseCode, text: LocalText, 
    /** What is wrong, one by one, where there is more than a sentence can say. */
    issues?: readonly Issue[]);
    /** Recognises the error also when two copies of the package are installed. */
    static isInstance(error: unknown): error is MisuseError;
}
export {};

import { type Language } from '../definition/local-text.js';
import type { Issue } from './issue.js';
import { type IssueLanguage } from './issue-language.js';
/**
 * The sentence of one issue code: what happened, and what to do. `{name}` stands for a parameter, `{name|fault|faults}` for a number with its word; what stands
 * in square brackets is left out when none of its parameters is given.
 */
export interface MessageTemplate {
    readonly what: string;
    readonly remedy: string;
    /** What a unit can do that has a form and no data file, where that is something else. */
    readonly remedyOfUnit?: string;
}
/** Who reads: the operator writes data files and commands and is told ids; a unit fills in forms and reads labels only, as readers of workbooks do. */
export type Reader = 'operator' | 'unit';
/** An issue in words. */
export interface RenderedIssue {
    readonly severity: string;
    /** File, sheet, cell or line, unit, indicator and input, or the path in the definition. */
    readonly where: string;
    readonly what: string;
    readonly remedy: string;
}
/**
 * Puts an issue into words: where, what, and what to do. The language is one of the library, or the catalogue of another; of a code that it does not have, such as one of
 * a plugin that is not there, the values are printed.
 */
export declare function renderIssue(issue: Issue, language: Language | IssueLanguage, reader?: Reader): RenderedIssue;
/** An issue on one line: `error [value-below-min] data.csv, line 7, unit 18070, indicator 1.2, input meetings: … → …`. */
export declare function formatIssue(issue: Issue, language: Language | IssueLanguage): string;
/** `nodes[0].children[3].params.steps[1]`. */
export declare function printPath(path: readonly (string | number)[]): string;

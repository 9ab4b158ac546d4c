import type { Issue } from '../issues/issue.js';
/** How many issues of reading are kept. Those beyond are counted by code. */
export interface IssueLimits {
    /** Of each code. */
    readonly each: number;
    /** Of all codes together. */
    readonly all: number;
}
/**
 * Limits unless the caller gives others. Nobody corrects a thousand faults of one kind by hand: they have one cause, which the first ones show. Ten thousand
 * issues take a few megabytes; a file at the limits of an adapter could hold hundreds of millions.
 */
export declare const ISSUE_LIMITS: IssueLimits;
/** Issues of one reading, in order, bounded. */
export interface IssueList {
    readonly add: (issue: Issue) => void;
    /** What was kept, and if any were left out a last issue `issues-left-out` that counts them by code. Its severity is the highest of those. */
    readonly all: () => readonly Issue[];
}
/** Starts a list. The closing issue of another list that is added joins the counts. Throws a `RangeError` for limits that are no whole numbers from 1 on. */
export declare function createIssueList(limits?: Partial<IssueLimits>): IssueList;

import type { Plan, PlannedIndicator, PlannedInput } from '../engine/plan.js';
import type { Issue } from '../issues/issue.js';
import type { RunIssueCode } from '../issues/make-run-issue.js';
/** What an unknown code or id leaves: an issue without its place and unit. */
export type UnknownInput = Pick<Issue, 'indicator' | 'input' | 'params'> & {
    readonly code: RunIssueCode;
};
/** Finds indicators and inputs of a plan by their codes and ids, which are cleaned. */
export interface InputFinder {
    readonly indicator: (code: unknown) => PlannedIndicator | UnknownInput;
    /** The input with an id; with null the one input that the indicator has. */
    readonly input: (indicator: PlannedIndicator, id: string | null) => PlannedInput | UnknownInput;
}
/** Starts a finder. The same mistake fills whole columns, so each is worked out once. */
export declare function inputFinder({ indicatorByCode }: Plan): InputFinder;
/** True for what a finder did not find. */
export declare function isUnknown(found: PlannedIndicator | PlannedInput | UnknownInput): found is UnknownInput;

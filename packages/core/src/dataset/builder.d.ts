import type { Plan, PlannedInput } from '../engine/plan.js';
import type { Issue, Place } from '../issues/issue.js';
import type { Dataset } from './dataset.js';
import { type FigureColumn } from './figure-column.js';
import { type IssueLimits } from './issue-list.js';
import { type NumberStyle } from './read-number.js';
import { type GivenValue } from './read-value.js';
import { type UnitDetails } from './unit-register.js';
/**
 * Collects values from any source into a data set: the one door of figures. It cleans codes, reads values, and tells all that is wrong, so nothing
 * given to it is lost without an issue.
 */
export interface DatasetBuilder {
    /**
     * Position of the unit, added when it is new. A code that is no text, an empty one, and a word such as "Tổng cộng" in the place of one are told and give
     * `NO_UNIT` (-1): whatever is stored for it is ignored. A code that reads as a note below a table, of which nothing else is said, is left out in the end.
     */
    readonly unit: (code: string, name?: string | null, place?: Place) => number;
    /** Stores one value. A second value for the same unit, indicator and input makes the cell invalid. */
    readonly set: (unit: number, input: PlannedInput, value: GivenValue, place?: Place) => void;
    /** The same by the code of the indicator and the id of the input, of which those that the index does not have are told; null for the one input that it has. */
    readonly put: (unit: number, indicator: string, input: string | null, value: GivenValue, place?: Place) => void;
    /** Stores a value for each of some units, as `set` does for one. */
    readonly setColumn: (units: readonly number[], input: PlannedInput, figures: FigureColumn) => void;
    /** Marks that the appraiser refused the evidence of an indicator. */
    readonly reject: (unit: number, indicator: number) => void;
    /** Marks that the appraiser approved the `NA` of an indicator. */
    readonly approve: (unit: number, indicator: number) => void;
    /**
     * Name, parent and traits of a unit, and its name and parent in the source of traits; null and what is left out says nothing. What was said first stands; what
     * contradicts it is told, and so are unknown traits.
     */
    readonly describe: (unit: number, details: UnitDetails, place?: Place) => void;
    /** Says that traits of units come from a source; units that it does not list have none. */
    readonly haveTraits: () => void;
    readonly report: (issue: Issue) => void;
    readonly build: () => Dataset;
}
/** How issues of a data set are kept. */
export interface DatasetIssues {
    /** How many are kept; `ISSUE_LIMITS` unless given. */
    readonly issueLimits?: Partial<IssueLimits> | undefined;
    /** Places where the source found an error of its own, so that the value leaves none. */
    readonly told?: {
        readonly has: (place: Place) => boolean;
    } | undefined;
    /** Places whose figure was written with its unit (85 %), so that no share is suspected. */
    readonly sure?: {
        readonly has: (place: Place) => boolean;
    } | undefined;
    /** Codes that a unit list or a traits source knows: they are units even where they look like a row of totals or a note. */
    readonly units?: {
        readonly has: (code: string) => boolean;
    } | undefined;
}
/** Starts a data set for a plan. `style` says how numbers in texts are written. */
export declare function createDatasetBuilder(plan: Plan, style?: NumberStyle, { issueLimits, told, sure, units: known }?: DatasetIssues): DatasetBuilder;

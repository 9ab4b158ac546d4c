import type { AnyValues } from '../definition/define.js';
import type { Plan } from '../engine/plan.js';
import { type DatasetIssues } from './builder.js';
import type { Dataset } from './dataset.js';
/** One unit as a program gives it. */
export interface UnitRow<Values = AnyValues, Trait extends string = string> {
    readonly code: string;
    readonly name?: string | null | undefined;
    /** Code of the parent unit. */
    readonly parent?: string | null | undefined;
    /** Traits of the unit; leave it out only when the index uses none. */
    readonly traits?: readonly Trait[] | undefined;
    /** `{ [indicator code]: { [input id]: value } }`, or the value alone where the indicator has one input; what is left out is missing. */
    readonly values: Values;
    /** Codes of indicators whose evidence the appraiser refused. */
    readonly rejected?: readonly string[] | undefined;
    /** Codes of indicators whose `NA` the appraiser approved. */
    readonly approved?: readonly string[] | undefined;
}
/**
 * Makes a data set of rows. Unknown codes, ids, traits and keys become issues, and so do rows that are none; a unit given twice is a duplicate of each
 * of its values, and what contradicts its first row is told. Codes in `units`
 * are units even where they look like a row of totals or a note. Throws a `MisuseError` for what is no list of rows.
 */
export declare function datasetOfRows(plan: Plan, rows: readonly UnitRow[], units?: DatasetIssues['units']): Dataset;

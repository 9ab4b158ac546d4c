import type { Plan } from '../engine/plan.js';
import type { Issue } from '../issues/issue.js';
/** Reads the trait ids of a unit, cleaned; those that the index does not declare are told and left out. */
export type TraitReader = (ids: Iterable<unknown>, at: Pick<Issue, 'place' | 'unit'>, report: (issue: Issue) => void) => ReadonlySet<string>;
/** A reader for the traits that an index declares or uses. */
export declare function traitReader(plan: Plan): TraitReader;

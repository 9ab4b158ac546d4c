import type { Plan } from '../engine/plan.js';
import type { Issue } from '../issues/issue.js';
import { type Column } from './cell.js';
import type { UnitRecord } from './unit.js';
/**
 * Units whose every number is the sum of those of all units before them, at least two: they may be rows of totals that have a code. Percents do not
 * count, because below a table they are means; a row that answers a question adds nothing up. One number alone is a chance unless it ends the table.
 * A subtotal ends its part of the table: the next part is added up behind it, and the whole without the subtotals.
 */
export declare function equalSums(plan: Plan, units: readonly UnitRecord[], columns: readonly Column[]): Issue[];

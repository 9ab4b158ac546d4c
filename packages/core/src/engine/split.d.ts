import type { UnitRecord } from '../dataset/unit.js';
import type { UnitSplit } from '../definition/indicator-definition.js';
/** The group of a unit under a split: `all`, the trait or `no:` and the trait, or the parent's code; null when the unit has no parent. */
export declare function groupOf(split: UnitSplit, unit: UnitRecord): string | null;
/** The trait that a split asks for, if any. */
export declare function traitOfSplit(split: UnitSplit): string | undefined;

import type { UnitRow } from '../../../src/dataset/rows.js';
import type { IndexDefinition } from '../../../src/definition/index-definition.js';
/** A random index with random data: plain data, nothing hidden. */
export interface World {
    readonly index: IndexDefinition;
    readonly rows: readonly UnitRow[];
}
/** Makes the world of a seed. With `claims` it also has `NA` that the appraiser decides about, approvals, and units that sent nothing. */
export declare function makeWorld(seed: number, { claims }?: {
    readonly claims?: boolean;
}): World;

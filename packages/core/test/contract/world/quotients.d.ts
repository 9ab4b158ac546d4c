import type { InputDefinition } from '../../../src/definition/input-definition.js';
import { type Decimal } from './decimals.js';
import type { Random } from './random.js';
import type { InputValue } from '../../../src/definition/test-vector.js';
/** A pair a, b, as whole numbers. */
export interface Pair {
    readonly a: number;
    readonly b: number;
}
/** a / b = target × (2k + 1) / (2 max): points fall on a half of the last place. */
export declare function tiePair(random: Random, max: number, target: Decimal): Pair;
/** a / b equal to a threshold. */
export declare function equalPair(random: Random, threshold: Decimal): Pair;
export declare function anyPair(random: Random): Pair;
/** Writes a pair for two inputs: whole numbers where one of them must be, else decimals of equal places; a may be nudged. */
export declare function writePair(random: Random, { a, b }: Pair, first: InputDefinition, second: InputDefinition): Record<string, InputValue>;

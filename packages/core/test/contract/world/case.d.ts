import type { InputDefinition } from '../../../src/definition/input-definition.js';
import type { InputValue } from '../../../src/definition/test-vector.js';
import type { Random } from './random.js';
/** What a method case is made for. */
interface CaseAsk {
    readonly random: Random;
    /** Maximum points as a scaled integer of the index. */
    readonly max: number;
    readonly places: number;
    /** Put before the ids of all inputs. */
    readonly prefix: string;
}
/** A use of a method, with the way its values are made for one unit. */
export interface MethodCase {
    readonly method: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly inputs: readonly InputDefinition[];
    readonly values: () => Readonly<Record<string, InputValue>>;
    /** Set when the method needs another maximum than the one asked for. */
    readonly max?: number;
    /** True when the method finds its inputs by name. */
    readonly named?: boolean;
}
export type CaseMaker = (ask: CaseAsk) => MethodCase;
export declare const WHEN_ZERO: readonly [undefined, undefined, "missing", "full", "zero", "not-applicable"];
/** Leaves out keys that are undefined. */
export declare function defined(params: Readonly<Record<string, unknown>>): Record<string, unknown>;
export declare function numericInput(random: Random, id: string, integer?: boolean): InputDefinition;
export declare function booleanInput(id: string): InputDefinition;
export declare function yesOrNo(random: Random): InputValue;
export {};

import type { InputDefinition } from '../../../src/definition/input-definition.js';
import type { InputValue } from '../../../src/definition/test-vector.js';
import type { Random } from './random.js';
type Values = Readonly<Record<string, InputValue | undefined>>;
/** Takes values away, declares them not applicable, or replaces them by something odd, now and then. */
export declare function spoil(random: Random, inputs: readonly InputDefinition[], values: Values): Values;
export {};

import type { GroupDefinition, IndexNode } from './group-definition.js';
import type { IndexDefinition, TraitDefinition } from './index-definition.js';
import type { IndicatorDefinition } from './indicator-definition.js';
import type { InputDefinition } from './input-definition.js';
import type { MethodUse } from './method-params.js';
import type { InputValue } from './test-vector.js';
/** What a data row writes for no value, and for a value that does not apply. */
export type Unreported = null | '' | 'NA';
/** What a data row may give for an input. A choice without options has those in the params of its method, `OptionId`. */
export type ValueOf<Input, OptionId extends string = string> = Input extends {
    readonly type: 'boolean';
} ? boolean | 'true' | 'false' : Input extends {
    readonly type: 'choice';
} ? Input extends {
    readonly options: readonly {
        readonly id: infer O extends string;
    }[];
} ? O : OptionId : number | `${number}`;
/** What a data row may give for the inputs of an indicator. */
export type ValuesOf<Inputs extends readonly InputDefinition[], OptionId extends string = string> = {
    readonly [I in Inputs[number] as I['id']]?: ValueOf<I, OptionId> | Unreported;
};
/** An indicator as it is written; `kind` is added. */
export type IndicatorSource = Omit<IndicatorDefinition, 'kind' | '~values'>;
/**
 * Makes an indicator definition that keeps its code and input ids as literal types. The params are those of the method: a key that it does not
 * have, or one of another type, does not compile.
 */
export declare function indicator<const Code extends string, const Inputs extends readonly InputDefinition[], const OptionId extends string = string>(source: Omit<IndicatorSource, 'code' | 'inputs' | 'method' | 'params'> & {
    readonly code: Code;
    readonly inputs: Inputs;
} & MethodUse<OptionId>): IndicatorDefinition<Code, ValuesOf<Inputs, OptionId>>;
/** Makes a main indicator (chỉ số chính) of component indicators or groups of them. */
export declare function mainIndicator<const Id extends string, const Children extends readonly IndexNode[]>(source: Omit<GroupDefinition<Id, Children>, 'kind' | 'role'>): GroupDefinition<Id, Children>;
/** Makes an inner node that only groups. */
export declare function group<const Id extends string, const Children extends readonly IndexNode[]>(source: Omit<GroupDefinition<Id, Children>, 'kind' | 'role'>): GroupDefinition<Id, Children>;
/**
 * Makes an index definition that keeps its id, indicator codes, input ids and traits as literal types: data rows and cohort rules are checked by the
 * compiler.
 */
export declare function defineIndex<const Id extends string, const Nodes extends readonly IndexNode[], const Traits extends readonly TraitDefinition[] = readonly []>(source: Omit<IndexDefinition<Id, Nodes, Traits>, 'schema'>): IndexDefinition<Id, Nodes, Traits>;
/** The indicators in a tree of nodes, as a union. */
export type Leaves<N> = IndexNode extends N ? IndicatorDefinition : N extends GroupDefinition<string, infer Children> ? Leaves<Children[number]> : N extends IndicatorDefinition ? N : never;
/** Values by indicator code. */
export type CodesTo<L> = {
    readonly [I in L as I extends IndicatorDefinition<infer Code> ? Code : never]?: I extends IndicatorDefinition<string, infer Values> ? Values : never;
};
/** Values of one unit where nothing is known at compile time, as for a definition that was read from JSON. */
export type AnyValues = Readonly<Record<string, Readonly<Record<string, InputValue | undefined>> | undefined>>;
/** The values of one unit for an index: `{ [indicator code]: { [input id]: value } }`. */
export type IndexValues<D> = D extends IndexDefinition<string, infer Nodes> ? (IndexNode extends Nodes[number] ? AnyValues : CodesTo<Leaves<Nodes[number]>>) : never;
/** The ids of the traits of an index, as a union; any text where they are known only at run time. */
export type IndexTraits<D> = D extends {
    readonly traits?: readonly (infer Trait)[] | undefined;
} ? (Trait extends {
    readonly id: infer Id extends string;
} ? Id : never) : string;

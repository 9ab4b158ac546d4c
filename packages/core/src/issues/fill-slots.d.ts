/**
 * Puts values into the slots of a text: `{name}`; `{name|fault|faults}` for a number with its word; what stands in square brackets with a slot is left out when
 * none of its values is given. An empty text or list is not given; an empty list and what is not there print –.
 */
export declare function fillSlots<Value>(template: string, values: Readonly<Record<string, Value>>, print: (value: Value, key: string) => string): string;
/** The names of the slots of texts, each once, sorted. */
export declare function slotsOf(...templates: readonly string[]): readonly string[];

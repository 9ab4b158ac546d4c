/** What kind of thing was given, as a programmer calls it: `null`, `array`, `object`, `Map`, `number` … */
export declare function shapeOf(value: unknown): string;
/** A value for an issue: itself where it prints as one, else what kind of thing it is. */
export declare function printedValue(value: unknown): string;

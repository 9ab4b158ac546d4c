import type { Labelled } from '../issues/issue.js';
import type { PlannedIndicator, PlannedInput } from './plan.js';
/** An input as issues name it. */
export declare function labelledInput({ definition: { id, label } }: PlannedInput): Labelled;
/** An indicator as issues name it. */
export declare function labelledIndicator({ definition: { code, name } }: PlannedIndicator): Labelled;
/** The options of an input as issues name them. */
export declare function labelledOptions({ definition: { options } }: PlannedInput): readonly Labelled[];
/** The things with the ids, in the order of the ids: of what was suggested by id, what people call it. */
export declare function labelledOnes(ids: readonly string[], things: readonly Labelled[]): readonly Labelled[];
/** What `true` and `false` are called. */
export declare const TRUTH: Readonly<{
    true: {
        vi: string;
        en: string;
    };
    false: {
        vi: string;
        en: string;
    };
}>;
/** A value of a column as issues name it: an option by its label, a truth value by its word, a number as it is. */
export declare function labelledValue(input: PlannedInput, value: number): Labelled | number;

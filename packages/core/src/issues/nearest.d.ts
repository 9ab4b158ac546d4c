/**
 * The known ids closest to a text that is not among them, best first, at most `limit`: what an issue suggests. A suggestion is never applied.
 * Distance is the number of characters to insert, delete, replace or swap (optimal string alignment), ignoring case.
 */
export declare function nearest(text: string, known: readonly string[], limit?: number): readonly string[];

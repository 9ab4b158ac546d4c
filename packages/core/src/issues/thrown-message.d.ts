/**
 * What anything thrown says, for the sentence of an issue. Errors that carry advice besides, such as those of calls into plugins, have their
 * sentence without it in `what`: an issue has advice of its own.
 */
export declare function messageOfThrown(error: unknown): string;

/**
 * The text without white space, no-break spaces and zero-width characters at its two ends; Excel and web pages leave them there and nobody
 * sees them. The middle stays as it is.
 */
export declare function cleanText(text: string): string;
/**
 * A code or id (of a unit, parent, indicator, input, trait, option) as it is compared everywhere: cleaned at its ends, in Unicode normal form C.
 * Undefined for what is no text: of a number nobody knows the zeros that it lost.
 */
export declare function cleanCode(code: unknown): string | undefined;
/** A text for an issue: at most 60 characters, because a damaged file can hold very long ones. */
export declare function excerpt(text: string): string;

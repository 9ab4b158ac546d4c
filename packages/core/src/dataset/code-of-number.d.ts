/** Codes that are known to be of units. */
export interface KnownCodes {
    readonly has: (code: string) => boolean;
}
/**
 * Undefined for a code. For what a program or spreadsheet wrote of a code that it took for a number, the one of `known` that was meant, or '' where none is known:
 * `18070.0` and `1.807E+04` always, and `18.070`, `00018070`, `12E3` or a code that lost its zeros only where `known` says which code was meant.
 */
export declare function codeOfNumber(code: string, known?: KnownCodes): string | undefined;

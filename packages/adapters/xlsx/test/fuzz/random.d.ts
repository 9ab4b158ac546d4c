/** Random choices that a seed fixes. */
export interface Random {
    readonly below: (count: number) => number;
    readonly pick: <T>(list: readonly T[]) => T;
}
/** xorshift32, Marsaglia 2003. */
export declare function randomOf(seed: number): Random;

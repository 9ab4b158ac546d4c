/** A small seeded generator (mulberry32): equal seeds give equal worlds on every machine. */
export interface Random {
    /** A whole number from low to high, both included. */
    readonly int: (low: number, high: number) => number;
    readonly chance: (probability: number) => boolean;
    readonly pick: <T>(items: readonly T[]) => T;
    readonly shuffle: <T>(items: readonly T[]) => T[];
}
export declare function randomOf(seed: number): Random;

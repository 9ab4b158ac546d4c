/** True for an error that carries a mark of the library; false for anything else, also where looking at it throws, as at a revoked proxy. */
export declare function isMarked(value: unknown, mark: symbol): boolean;

/** Puts off making a constant to its first use. */
export declare function once<T>(make: () => T): () => T;

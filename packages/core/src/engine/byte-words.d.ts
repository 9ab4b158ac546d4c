/**
 * Columns of status and state codes are bytes that are nearly all the same, so four of them are looked at in one comparison of 32 bits. The
 * order of the bytes in a word does not matter here.
 */
/** Visits the bytes that are not `usual`, in order. */
export declare function eachOther(bytes: Uint8Array, usual: number, visit: (position: number, byte: number) => void): void;
/** True when a byte has one of the bits. */
export declare function hasBits(bytes: Uint8Array, bits: number): boolean;

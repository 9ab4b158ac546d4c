/**
 * Integers below 2^53 in size are float64 numbers, and sums and products that stay below it are computed without rounding (Higham, Accuracy
 * and Stability of Numerical Algorithms, 2nd ed., ch. 2). The bound is exclusive: rounding is monotone, so a computed bound below 2^53
 * proves that the true one is.
 */
export const INTEGER_LIMIT = 2 ** 53

/**
 * Unit roundoff u of float64. For a result in the normal range |fl(x) − x| ≤ u·|fl(x)| (Higham, theorem 2.3); what rounding adds below
 * that range is covered by `UNDERFLOW`.
 */
export const ROUNDOFF = 2 ** -53

/**
 * Error bounds are themselves computed in float64, from sums, products and quotients of terms ≥ 0. Each of m operations can make the
 * computed bound too small by a factor of at most (1 − u), so multiplying it by 1 + 16u makes it an upper bound again whenever
 * (1 − u)^(m + 1)·(1 + 16u) ≥ 1, which holds for m ≤ 14. No bound here takes more than ten operations.
 */
export const INFLATION = 1 + 16 * ROUNDOFF

/**
 * Added to each error bound. An operation that underflows loses at most 2^−1075; bounds have fewer than eight operations and divide by
 * nothing below `SMALLEST_DIVISOR`, so 8·2^−1075 / 2^−400 < 2^−670 is more than all that can be lost.
 */
export const UNDERFLOW = 2 ** -670

/** A divisor whose distance from zero may be less than this is left to the exact executor. */
export const SMALLEST_DIVISOR = 2 ** -400

/** An error bound of this size or more says that nothing is known. The value is below 2^53 times this, so nothing overflows unseen. */
export const LARGEST_ERROR = 2 ** 900

/** Units in a block: the temporaries of a few nodes stay in the cache, and the cost of starting a kernel is spread. */
export const BLOCK_SIZE = 1024

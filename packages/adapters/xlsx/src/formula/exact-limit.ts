/**
 * Whole numbers below it are computed exactly by Excel and LibreOffice. Both compute in float64, exact to 2^53 ≈ 9 · 10^15, but Excel compares and
 * prints 15 digits, and both take a difference for 0 where two numbers agree to about 48 bits (3.6 · 10^−15 of them). Two whole numbers below
 * 10^14 differ by more than 10^−14 of themselves, so none of this can touch them.
 */
export const EXACT_LIMIT = 100_000_000_000_000n

/** What became of a step: it has a value, it divides by zero, it leaves the domain of a function, or this sheet cannot compute it exactly. */
export const STATUS = Object.freeze({ ok: 0n, zeroDenominator: 1n, outOfDomain: 2n, later: 3n })

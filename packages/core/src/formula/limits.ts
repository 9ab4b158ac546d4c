/** Limits of a formula text and of any expression; formulas are the only program text that the library takes from outside. */
export const FORMULA_LIMITS = /* @__PURE__ */ Object.freeze({ length: 2000, depth: 32, nodes: 300 })

/**
 * Integer exponents up to this size are exact; larger ones are out of domain. A result with more bits than `powerBits` in numerator or
 * denominator is out of domain too.
 */
export const POWER_LIMITS = Object.freeze({ exponent: 64n, powerBits: 20_000n })

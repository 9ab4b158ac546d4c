import { CELL, type Column } from '../../dataset/cell.js'
import { DECIMAL_LIMITS } from '../../numeric/decimal.js'
import { STATE } from '../state.js'
import { INTEGER_LIMIT } from './limits.js'

/** What the figures of one column have in common, over the scored cells in which they are given. */
export interface Figures {
  /** Each figure × 10^decimals is a whole number below 2^53; undefined when there are figures of which that cannot be said. */
  readonly decimals: number | undefined
  readonly least: number
  readonly greatest: number
}

const DECIMAL_FACTORS: readonly number[] = Object.freeze(Array.from({ length: DECIMAL_LIMITS.decimals + 1 }, (_, decimals) => 10 ** decimals))

/** Reads a column once. */
export function figuresOf({ values, status }: Column, states: Uint8Array): Figures {
  let least = Infinity
  let greatest = -Infinity
  let parts = 0
  for (let unit = 0; unit < states.length; unit += 1) {
    if (states[unit] !== STATE.SCORED || status[unit] !== CELL.GIVEN) continue
    const value = values[unit] ?? 0
    if (value < least) least = value
    if (value > greatest) greatest = value
    parts += value - Math.floor(value)
  }
  const whole = parts === 0
  if (least > greatest) return { decimals: whole ? 0 : undefined, least: 0, greatest: 0 }
  const size = Math.max(Math.abs(least), Math.abs(greatest))
  if (whole) return { decimals: size < INTEGER_LIMIT ? 0 : undefined, least, greatest }
  const decimals = decimalsOfColumn(values, status, states)
  const small = decimals !== undefined && size * (DECIMAL_FACTORS[decimals] ?? Infinity) < DECIMAL_LIMITS.below
  return { decimals: small ? decimals : undefined, least, greatest }
}

/**
 * The least number of decimals, up to 6, that writes all figures. A float64 v stands for its shortest decimal form; v is the nearest float64 of
 * n / 10^d, where n = ⌊v·10^d + ½⌋ has at most 15 digits, exactly when that form is n / 10^d, because decimals of 15 digits have different
 * float64 (Steele & White 1990; Matula 1968).
 */
function decimalsOfColumn(values: Float64Array, status: Uint8Array, states: Uint8Array): number | undefined {
  let decimals = 0
  let factor = 1
  for (let unit = 0; unit < states.length; unit += 1) {
    if (states[unit] !== STATE.SCORED || status[unit] !== CELL.GIVEN) continue
    const value = values[unit] ?? 0
    while (Math.floor(value * factor + 0.5) / factor !== value) {
      decimals += 1
      const next = DECIMAL_FACTORS[decimals]
      if (next === undefined) return undefined
      factor = next
    }
  }
  return decimals
}

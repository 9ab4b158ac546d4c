import { CELL, INVALID_BITS, type Column } from '../../dataset/cell.js'
import { DECIMAL_LIMITS } from '../../numeric/decimal.js'
import { STATE } from '../state.js'
import { hasBits } from '../byte-words.js'
import { INTEGER_LIMIT } from './limits.js'

/**
 * What the figures of one column have in common. It holds for every scored cell in which a figure is given, and perhaps for others: zeros
 * of blank cells do no harm, while invalid figures are left out.
 */
export interface Figures {
  /** Each figure × 10^decimals is a whole number below 2^53; undefined when there are figures of which that cannot be said. */
  readonly decimals: number | undefined
  readonly least: number
  readonly greatest: number
}

const DECIMAL_FACTORS: readonly number[] = Object.freeze(
  Array.from({ length: DECIMAL_LIMITS.decimals + 1 }, (_, decimals) => 10 ** decimals),
)

/** What has been read of the columns of one indicator, by input. */
export type KnownFigures = Map<string, Figures>

/** Reads a column once. */
export function figuresOf(column: Column, states: Uint8Array): Figures {
  const values = hasBits(column.status, INVALID_BITS) ? validFigures(column, states) : column.values
  const { length } = values
  let least = Infinity
  let greatest = -Infinity
  let whole = true
  for (let i = 0; i < length; i += 1) {
    const value = values[i] ?? 0
    if (value < least) least = value
    if (value > greatest) greatest = value
    if (Math.floor(value) !== value) whole = false
  }
  if (least > greatest) return { decimals: length === 0 ? 0 : undefined, least: 0, greatest: 0 }
  const size = Math.max(Math.abs(least), Math.abs(greatest))
  if (whole) return { decimals: size < INTEGER_LIMIT ? 0 : undefined, least, greatest }
  const decimals = decimalsOf(values)
  const small = decimals !== undefined && size * (DECIMAL_FACTORS[decimals] ?? Infinity) < DECIMAL_LIMITS.below
  return { decimals: small ? decimals : undefined, least, greatest }
}

function validFigures({ values, status }: Column, states: Uint8Array): Float64Array {
  return values.filter((_, unit) => states[unit] === STATE.SCORED && status[unit] === CELL.GIVEN)
}

/**
 * The least number of decimals, up to 6, that writes all figures. A float64 v stands for its shortest decimal form; v is the nearest
 * float64 of n / 10^d, where n = ⌊v·10^d + ½⌋ has at most 15 digits, exactly when that form is n / 10^d, because decimals of 15 digits have
 * different float64 (Matula 1968; Steele & White 1990).
 */
function decimalsOf(values: Float64Array): number | undefined {
  const { length } = values
  let decimals = 0
  let factor = 1
  for (let i = 0; i < length; i += 1) {
    const value = values[i] ?? 0
    while (Math.floor(value * factor + 0.5) / factor !== value) {
      decimals += 1
      const next = DECIMAL_FACTORS[decimals]
      if (next === undefined) return undefined
      factor = next
    }
  }
  return decimals
}

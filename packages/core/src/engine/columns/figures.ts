import { CELL, INVALID_BITS, type Column } from '../../dataset/cell.js'
import { DECIMAL_LIMITS } from '../../numeric/decimal.js'
import { STATE } from '../state.js'
import { hasBits } from '../byte-words.js'
import { INTEGER_LIMIT } from './limits.js'

/**
 * What the figures of one column have in common. It holds for every scored cell in which a figure is given, and perhaps for others: zeros
 * of blank cells do no harm, while invalid figures are left out. A zero that is never given does not count as the least.
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
  const isAsGiven = !hasBits(column.status, INVALID_BITS)
  const values = isAsGiven ? column.values : validFigures(column, states)
  const { least, greatest, isWhole } = extent(values)
  if (least > greatest) return { decimals: values.length === 0 ? 0 : undefined, least: 0, greatest: 0 }
  const decimals = isWhole ? 0 : decimalsOf(values)
  const factor = DECIMAL_FACTORS[decimals ?? 0] ?? 1
  const size = Math.max(Math.abs(least), Math.abs(greatest))
  const isSmall = isWhole ? size < INTEGER_LIMIT : size * factor < DECIMAL_LIMITS.below
  if (decimals === undefined || !isSmall) return { decimals: undefined, least, greatest }
  // What is not 0 is at least one unit of the last decimal.
  const isPositive = least === 0 && greatest > 0 && isAsGiven && hasNoGivenZero(column)
  return { decimals, least: isPositive ? 1 / factor : least, greatest }
}

interface Extent {
  readonly least: number
  readonly greatest: number
  readonly isWhole: boolean
}

/** Two figures at a time, so that neither sum of fractional parts waits for the other. Nothing of NaN compares, and it is not whole. */
function extent(values: Float64Array): Extent {
  const { length } = values
  let least = Infinity
  let greatest = -Infinity
  let parts = 0
  let others = 0
  for (let i = 0; i < length; i += 2) {
    const value = values[i] ?? 0
    const other = i + 1 < length ? (values[i + 1] ?? 0) : value
    if (value < least) least = value
    if (value > greatest) greatest = value
    if (other < least) least = other
    if (other > greatest) greatest = other
    parts += value - Math.floor(value)
    others += other - Math.floor(other)
  }
  return { least, greatest, isWhole: parts + others === 0 }
}

/** True when every 0 of a column stands for a figure that was not given, so that it divides nothing that is scored. */
function hasNoGivenZero({ values, status }: Column): boolean {
  const { length } = values
  for (let i = 0; i < length; i += 1) if (values[i] === 0 && status[i] === CELL.GIVEN) return false
  return true
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

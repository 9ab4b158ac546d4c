import type { PlannedInput } from '../engine/plan.js'
import { DECIMAL_LIMITS } from '../numeric/decimal.js'
import { CELL, type Column } from './cell.js'
import type { GivenValue } from './read-value.js'
import { isShareSuspected } from './share-suspected.js'
import { NO_UNIT } from './unit-register.js'

/**
 * Figures of one input, a value for each unit: the arrays of a column store, or a list of values as rows have them. In an array of numbers NaN
 * is not reported, and for a yes-or-no input 1 is yes and 0 is no.
 */
export interface FigureColumn {
  readonly values: ArrayLike<number> | ArrayLike<bigint> | ArrayLike<GivenValue>
  /** True or 1 where there is a value, for arrays that cannot leave one out. Default: everywhere. */
  readonly given?: ArrayLike<boolean | number> | undefined
}

/** What a program gives for one input: the values, alone or with a mark for each that says whether it was given. */
export type GivenFigures = FigureColumn | FigureColumn['values']

/** The values with their marks. */
export function figureColumn(figures: GivenFigures): FigureColumn {
  const isColumn = typeof figures === 'object' && (figures as unknown) !== null && 'values' in figures && typeof figures.values === 'object'
  return isColumn ? figures : { values: figures as FigureColumn['values'] }
}

/**
 * Fills a column as if `set` had been called for every unit. Ordinary numbers of arrays of numbers go in at once; everything else, and whatever
 * was given before, is left to `set`.
 */
export function fillColumn(
  column: Column, units: readonly number[], input: PlannedInput, { values, given }: FigureColumn, set: (unit: number, value: GivenValue) => void,
): void {
  const isNumbers = ArrayBuffer.isView(values)
  const isOrdinary = ordinary(input)
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] ?? NO_UNIT
    if (unit === NO_UNIT) continue
    const value = values[i]
    const isGiven = given === undefined || given[i] === true || given[i] === 1
    if (!isGiven || (isNumbers && Number.isNaN(value))) set(unit, null)
    else if (!isNumbers || typeof value !== 'number') set(unit, value)
    else if (input.definition.type === 'boolean') set(unit, value === 1 ? true : value === 0 ? false : value)
    else if (column.status[unit] === CELL.ABSENT && isOrdinary(value) && !isShareSuspected(input, value)) {
      column.status[unit] = CELL.GIVEN
      // Adding 0 turns −0 into 0.
      column.values[unit] = value + 0
    } else set(unit, value)
  }
}

/**
 * Whether a number surely is a valid figure: whole and within the bounds, or of few enough decimals. x is the decimal n / 10^d where n has at
 * most 15 digits and x is the float64 nearest to n / 10^d, as in `engine/columns/figures.ts`.
 */
function ordinary({ definition: { type, min = 0, max = Infinity, decimals = DECIMAL_LIMITS.decimals, round = decimals } }: PlannedInput): (value: number) => boolean {
  if (type !== 'number' && type !== 'integer') return () => false
  if (type === 'integer') return (value) => value >= min && value <= max && Number.isInteger(value) && Math.abs(value) < DECIMAL_LIMITS.below
  const factor = 10 ** Math.min(decimals, round)
  return (value) => {
    if (!(value >= min && value <= max)) return false
    if (Number.isInteger(value)) return Math.abs(value) < DECIMAL_LIMITS.below
    const scaled = Math.floor(Math.abs(value) * factor + 0.5)
    return scaled < DECIMAL_LIMITS.below && scaled / factor === Math.abs(value)
  }
}

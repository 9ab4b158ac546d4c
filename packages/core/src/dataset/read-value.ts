import type { InputValue } from '../definition/test-vector.js'
import type { PlannedInput } from '../engine/plan.js'
import { CELL, invalidCell } from './cell.js'
import { acceptNumber, readNumber, type NumberStyle } from './read-number.js'

/** A value as it goes into a column. */
export interface CellValue {
  readonly status: number
  readonly value: number
}

const EMPTY: CellValue = Object.freeze({ status: CELL.EMPTY, value: 0 })
const NOT_APPLICABLE: CellValue = Object.freeze({ status: CELL.NOT_APPLICABLE, value: 0 })
const FALSE: CellValue = Object.freeze({ status: CELL.GIVEN, value: 0 })
const TRUE: CellValue = Object.freeze({ status: CELL.GIVEN, value: 1 })

/** Reads one value for an input: trims texts, checks type, options and inclusive bounds. Never throws. */
export function readValue(raw: InputValue | undefined, input: PlannedInput, style: NumberStyle): CellValue {
  if (raw === null || raw === undefined) return EMPTY
  const value = typeof raw === 'string' ? raw.trim() : raw
  if (value === '') return EMPTY
  if (value === 'NA') return NOT_APPLICABLE
  switch (input.definition.type) {
    case 'boolean':
      return value === true || value === 'true' ? TRUE : value === false || value === 'false' ? FALSE : { status: invalidCell('not-a-boolean'), value: 0 }
    case 'choice': {
      const position = input.options.indexOf(String(value))
      return position < 0 || typeof value !== 'string' ? { status: invalidCell('unknown-option'), value: 0 } : { status: CELL.GIVEN, value: position }
    }
    default:
      return readNumeric(value, input, style)
  }
}

function readNumeric(raw: string | number | boolean, input: PlannedInput, style: NumberStyle): CellValue {
  const { type, min = 0, max, decimals } = input.definition
  const read = typeof raw === 'string' ? readNumber(raw, style, decimals) : typeof raw === 'number' ? acceptNumber(raw, decimals) : 'not-a-number'
  if (typeof read === 'string') return { status: invalidCell(read), value: 0 }
  if (type === 'integer' && !Number.isInteger(read)) return { status: invalidCell('not-an-integer'), value: read }
  if (read < min) return { status: invalidCell('below-min'), value: read }
  if (max !== undefined && read > max) return { status: invalidCell('above-max'), value: read }
  return { status: CELL.GIVEN, value: read }
}

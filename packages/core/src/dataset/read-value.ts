import type { InputValue } from '../definition/test-vector.js'
import type { PlannedInput } from '../engine/plan.js'
import { plainNumber } from '../numeric/decimal.js'
import { CELL, invalidCell } from './cell.js'
import { cleanCode } from '../text/clean-text.js'
import { acceptNumber, plainText, withinLimits, type NumberFault, type NumberStyle } from '../numeric/read-number.js'
import { roundPlain } from './round-figure.js'

/** A value as programs give it: also an integer of any length. */
export type GivenValue = InputValue | bigint | undefined

type Given = Exclude<GivenValue, null | undefined>

/** A value as it goes into a column. */
export interface CellValue {
  readonly status: number
  readonly value: number
  /** True where the input's `round` took digits away. */
  readonly rounded?: boolean
}

const EMPTY: CellValue = Object.freeze({ status: CELL.EMPTY, value: 0 })
const NOT_APPLICABLE: CellValue = Object.freeze({ status: CELL.NOT_APPLICABLE, value: 0 })
const FALSE: CellValue = Object.freeze({ status: CELL.GIVEN, value: 0 })
const TRUE: CellValue = Object.freeze({ status: CELL.GIVEN, value: 1 })

/** Reads one value for an input: cleans texts, rounds where the input says so, checks type, options and inclusive bounds. Never throws. */
export function readValue(raw: GivenValue, input: PlannedInput, style: NumberStyle): CellValue {
  if (raw === null || raw === undefined) return EMPTY
  const value = cleanCode(raw) ?? raw
  if (value === '') return EMPTY
  if (value === 'NA') return NOT_APPLICABLE
  switch (input.definition.type) {
    case 'boolean':
      return value === true || value === 'true' ? TRUE : value === false || value === 'false' ? FALSE : { status: invalidCell('not-a-boolean'), value: 0 }
    case 'choice': {
      const position = typeof value === 'string' ? input.options.indexOf(value) : -1
      return position < 0 ? { status: invalidCell('unknown-option'), value: 0 } : { status: CELL.GIVEN, value: position }
    }
    case 'number':
    case 'integer':
      return readNumeric(value, input, style)
  }
}

function readNumeric(raw: Given, input: PlannedInput, style: NumberStyle): CellValue {
  const { type, min = 0, max } = input.definition
  const { read, rounded } = readFigure(raw, input, style)
  if (typeof read === 'string') return { status: invalidCell(read), value: 0 }
  if (type === 'integer' && !Number.isInteger(read)) return { status: invalidCell('not-an-integer'), value: read }
  if (read < min) return { status: invalidCell('below-min'), value: read }
  if (max !== undefined && read > max) return { status: invalidCell('above-max'), value: read }
  return rounded ? { status: CELL.GIVEN, value: read, rounded } : { status: CELL.GIVEN, value: read }
}

function readFigure(raw: Given, { definition: { decimals, round } }: PlannedInput, style: NumberStyle): { readonly read: number | NumberFault; readonly rounded: boolean } {
  if (typeof raw === 'number' && (round === undefined || !Number.isFinite(raw))) return { read: acceptNumber(raw, decimals), rounded: false }
  const plain = typeof raw === 'string' ? plainText(raw, style) : typeof raw === 'number' ? plainNumber(raw) : typeof raw === 'bigint' ? String(raw) : undefined
  if (plain === undefined) return { read: 'not-a-number', rounded: false }
  const kept = round === undefined ? plain : roundPlain(plain, round)
  return { read: withinLimits(kept, decimals), rounded: kept !== plain }
}

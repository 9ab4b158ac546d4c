import type { ReadValue } from './read-model.js'
import { dateOfSerial } from './date-serial.js'
import { ownText } from './own-text.js'
import type { CellFormat } from './styles-part.js'
import { unescaped } from './text-item.js'

/** What a cell element holds. */
export interface CellContent {
  /** Its `t`. */
  readonly type: string
  /** The text of `v`, of `is` for a text in the cell; null where there is none. */
  readonly stored: string | null
  readonly format: CellFormat
}

/** What all cells of a workbook share. */
export interface CellContext {
  /** The values of cells that point to the shared texts; null for an empty text. */
  readonly texts: readonly (ReadValue | null)[]
  readonly isFrom1904: boolean
}

/** A number as the format writes it: decimal, in which Excel, ISO/IEC 29500 and everybody agree. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const INDEX = /^\d{1,9}$/
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/

/**
 * The value of a cell; null where it is empty, undefined where the cell is damaged: a text that the workbook does not have, a type that there is not. What
 * stands in place of a number, truth value or date and is none is the error that it would show.
 */
export function cellValue({ type, stored, format }: CellContent, { texts, isFrom1904 }: CellContext): ReadValue | null | undefined {
  switch (type) {
    case 'n':
      return blank(stored) ? null : numberValue(stored.trim(), format, isFrom1904)
    case 's':
      return blank(stored) ? null : textAt(stored.trim(), texts)
    case 'str':
      return textValue(ownText(unescaped(stored ?? '')))
    case 'inlineStr':
      return textValue(ownText(stored ?? ''))
    case 'b':
      return blank(stored) ? null : booleanValue(stored.trim())
    case 'e':
      return blank(stored) ? null : { kind: 'error', error: stored.trim() }
    case 'd':
      return blank(stored) ? null : dateValue(stored.trim())
    default:
      return undefined
  }
}

function blank(stored: string | null): stored is null {
  return stored === null || stored.trim() === ''
}

function numberValue(stored: string, { isDate }: CellFormat, isFrom1904: boolean): ReadValue {
  const number = DECIMAL.test(stored) ? Number(stored) : Number.NaN
  if (!Number.isFinite(number)) return { kind: 'error', error: stored }
  return isDate ? { kind: 'date', date: dateOfSerial(number, isFrom1904) } : { kind: 'number', number }
}

/** The value of a cell that points to a shared text; undefined where there is none of that number. */
function textAt(stored: string, texts: CellContext['texts']): ReadValue | null | undefined {
  return INDEX.test(stored) ? texts[Number(stored)] : undefined
}

/** The value of a cell with a text; null for an empty one. */
export function textValue(text: string): ReadValue | null {
  return text === '' ? null : { kind: 'text', text }
}

function booleanValue(stored: string): ReadValue {
  if (stored === '1' || stored === 'true') return { kind: 'boolean', boolean: true }
  if (stored === '0' || stored === 'false') return { kind: 'boolean', boolean: false }
  return { kind: 'error', error: stored }
}

function dateValue(stored: string): ReadValue {
  if (!DAY.test(stored)) return { kind: 'error', error: stored }
  const [day = '', time = ''] = stored.replace(/Z$/, '').split('T')
  return { kind: 'date', date: /^(?:00:00(?::00(?:\.0+)?)?)?$/.test(time) ? day : `${day}T${time.replace(/\..*$/, '').padEnd(8, ':00')}` }
}

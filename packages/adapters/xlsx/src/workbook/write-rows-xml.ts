import { columnLetters } from './address.js'
import type { Style } from './style.js'
import type { Cell, CellValue, Row } from './workbook-model.js'
import { asCell } from './write-sheet.js'
import { cellText, plainText } from './write-text.js'

/** How rows are written into a sheet. */
export interface RowFormat {
  /** Letters of columns from A on, so that they are made once. */
  readonly letters: readonly string[]
  readonly styleNumber: (style: Style) => number
  /** Numbers of texts in the shared table; without it text stands in the cell itself, so that nothing grows with the number of rows. */
  readonly textNumber?: ReadonlyMap<string, number> | undefined
}

/** A row as the file stores it. Links are not written here. */
export function rowXml(row: Row, number: number, format: RowFormat): string {
  let cells = ''
  let column = 0
  for (const content of row.cells) {
    column += 1
    if (content !== undefined && content !== null) cells += cellXml(content, column, number, format)
  }
  const height = row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`
  return `<row r="${number}"${height}${row.hidden === true ? ' hidden="1"' : ''}>${cells}</row>`
}

function cellXml(content: Cell | CellValue, column: number, row: number, { letters, styleNumber, textNumber }: RowFormat): string {
  const { value = null, formula, style } = asCell(content)
  const place = `<c r="${letters[column - 1] ?? columnLetters(column)}${row}"${style === undefined ? '' : ` s="${styleNumber(style)}"`}`
  if (formula !== undefined) return `${place}><f>${escapeXml(plainText(formula))}</f></c>`
  if (value === null) return style === undefined ? '' : `${place}/>`
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('A cell holds a finite number.')
    return `${place}><v>${value}</v></c>`
  }
  if (typeof value === 'boolean') return `${place} t="b"><v>${value ? 1 : 0}</v></c>`
  if (textNumber) return `${place} t="s"><v>${numberOf(value, textNumber)}</v></c>`
  return `${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(value))}</t></is></c>`
}

function numberOf(text: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(text)
  if (number === undefined) throw new RangeError('A row uses a text that is not in the table.')
  return number
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const ESCAPED = /[&<>\p{Cc}]/u

/** Text of an element. Control characters are written as the format escapes them, `_x0001_`. */
export function escapeXml(text: string): string {
  if (!ESCAPED.test(text)) return text
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/(?![\n\t])\p{Cc}/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

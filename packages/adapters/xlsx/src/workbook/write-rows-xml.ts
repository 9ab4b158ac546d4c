import { columnLetters } from './address.js'
import type { Style } from './style.js'
import { textCollector, type TextSink } from './text-sink.js'
import type { Cell, Row } from './workbook-model.js'
import { asCell } from './write-sheet.js'
import { cellText, plainText } from './write-text.js'

/** How rows are written into a sheet. */
export interface RowFormat {
  readonly styleNumber: (style: Style) => number
  /** Numbers of texts in the shared table; without it text stands in the cell itself, so that nothing grows with the number of rows. */
  readonly textNumber?: ReadonlyMap<string, number> | undefined
}

/** Writes a row, by its number, as the file stores it. Links are not written. */
export type RowWriter = (out: TextSink, row: Row, number: number) => void

/** Numbers of so many hundredths are kept for each style as they stand in the file: points come again and again. */
const MOST_KEPT = 20_000

/** Makes a writer of rows. */
export function rowWriter({ styleNumber, textNumber }: RowFormat): RowWriter {
  const begins: string[] = []
  const beginOf = (column: number) => (begins[column] ??= `<c r="${columnLetters(column)}`)
  const ends = new Map<Style | undefined, (string | undefined)[]>()

  function endOfNumber(value: number, style: Style | undefined): string {
    const hundredths = Math.round(value * 100)
    if (hundredths / 100 !== value || hundredths < 0 || hundredths >= MOST_KEPT) return newEnd(value, style)
    let known = ends.get(style)
    if (!known) ends.set(style, (known = new Array<string | undefined>(MOST_KEPT)))
    return (known[hundredths] ??= newEnd(value, style))
  }

  function newEnd(value: number, style: Style | undefined): string {
    if (!Number.isFinite(value)) throw new RangeError('A cell holds a finite number.')
    return `"${styleOf(style)}><v>${value}</v></c>`
  }

  function styleOf(style: Style | undefined): string {
    return style === undefined ? '' : ` s="${styleNumber(style)}"`
  }

  function endOf({ value = null, formula, style }: Cell): string {
    if (formula !== undefined) return `"${styleOf(style)}><f>${escapeXml(plainText(formula))}</f></c>`
    if (value === null) return `"${styleOf(style)}/>`
    if (typeof value === 'number') return endOfNumber(value, style)
    if (typeof value === 'boolean') return `"${styleOf(style)} t="b"><v>${value ? 1 : 0}</v></c>`
    if (textNumber) return `"${styleOf(style)} t="s"><v>${numberOf(value, textNumber)}</v></c>`
    return `"${styleOf(style)} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(value))}</t></is></c>`
  }

  return (out, { cells, height, hidden }, number) => {
    const at = String(number)
    out.add(`<row r="${at}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${hidden === true ? ' hidden="1"' : ''}>`)
    for (let i = 0; i < cells.length; i += 1) {
      const content = cells[i]
      if (content === undefined || content === null) continue
      const cell = asCell(content)
      if (cell.style === undefined && cell.formula === undefined && (cell.value ?? null) === null) continue
      out.add(beginOf(i + 1))
      out.add(at)
      out.add(endOf(cell))
    }
    out.add('</row>')
  }
}

/** All rows of a sheet as a text, from the first on. */
export function rowsXml(rows: readonly Row[], write: RowWriter): string {
  const out = textCollector()
  rows.forEach((row, i) => { write(out, row, i + 1) })
  return out.text()
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

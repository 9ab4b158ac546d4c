import { columnLetters } from './address.js'
import type { Style } from './style.js'
import type { Row } from './workbook-model.js'
import { asCell } from './write-sheet.js'
import { cellText, plainText } from './write-text.js'

/** A row as the file stores it. Text stands in the cell itself, so that nothing grows with the number of rows. Links are not written here. */
export function rowXml(row: Row, number: number, letters: readonly string[], styleNumber: (style: Style) => number): string {
  const cells = row.cells.map((content, i) => {
    if (content === undefined || content === null) return ''
    const { value = null, formula, style } = asCell(content)
    const place = `r="${letters[i] ?? columnLetters(i + 1)}${number}"${style === undefined ? '' : ` s="${styleNumber(style)}"`}`
    if (formula !== undefined) return `<c ${place}><f>${escapeXml(plainText(formula))}</f></c>`
    if (value === null) return style === undefined ? '' : `<c ${place}/>`
    if (typeof value === 'string') return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(value))}</t></is></c>`
    if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`
    if (!Number.isFinite(value)) throw new RangeError('A cell holds a finite number.')
    return `<c ${place}><v>${value}</v></c>`
  })
  const height = row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`
  return `<row r="${number}"${height}${row.hidden === true ? ' hidden="1"' : ''}>${cells.join('')}</row>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text of an element. Control characters are written as the format escapes them, `_x0001_`. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/(?![\n\t])\p{Cc}/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

import { columnLetters } from './address.js'
import { asCell } from './write-sheet.js'
import type { SheetModel } from './workbook-model.js'
import { escapeXml } from './write-rows-xml.js'
import { plainText } from './write-text.js'

/** True for a sheet of texts, numbers and formulas without any looks: it needs no library. */
export function isPlainSheet({ name: _, visibility: _visibility, rows, ...looks }: SheetModel): boolean {
  return (
    Object.values(looks).every((look) => look === undefined) &&
    rows.every(({ cells, height, hidden }) => height === undefined && hidden === undefined && cells.every((cell) => isPlain(asCell(cell ?? null))))
  )
}

function isPlain({ value, formula, style, link }: ReturnType<typeof asCell>): boolean {
  return style === undefined && link === undefined && typeof value !== 'boolean' && (formula === undefined || value === undefined)
}

/** The texts in the cells of a plain sheet. */
export function textsOf({ rows }: SheetModel): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell] : [])))
}

/** The rows of a plain sheet as the file stores them. Texts stand in the shared table, under the numbers given. */
export function plainRows({ rows }: SheetModel, numberOf: ReadonlyMap<string, number>): string {
  const letters = Array.from({ length: Math.max(0, ...rows.map(({ cells }) => cells.length)) }, (_, i) => columnLetters(i + 1))
  return rows
    .map(({ cells }, i) => {
      const row = i + 1
      const written = cells.map((content, column) => {
        const { value, formula } = asCell(content ?? null)
        const place = `r="${letters[column] ?? ''}${row}"`
        if (formula !== undefined) return `<c ${place}><f>${escapeXml(plainText(formula))}</f></c>`
        if (typeof value === 'string') return value === '' ? '' : `<c ${place} t="s"><v>${numberOf.get(value) ?? ''}</v></c>`
        return typeof value === 'number' ? `<c ${place}><v>${value}</v></c>` : ''
      })
      return `<row r="${row}">${written.join('')}</row>`
    })
    .join('')
}

import { cleanCode, type DatasetIssues, excerpt, type Issue, makeIssue } from '@dti-vn/core'
import type { RowFormat, RowTaker, TableHeader } from './table-rows.js'

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'aăâbcdđeêghiklmnoôơpqrstuưvxy', 'abcdđeêghiklmnoôơpqrstuưvxy', 'abcdđeghiklmnopqrstuvxy'].map((letters) => Array.from(letters))

/** A row "(1) (2) (3) …", "a b c …", "[1] [2] [3]=[1]/[2]" or "A B 1 2 3": names of the columns, in order from the first. Two texts are too few to tell. */
export function areColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const names = texts.map((text) => text.replace(/\s*=.*$/, '').replace(/^(?:\((.*)\)|\[(.*)\])$/, '$1$2').toLowerCase())
  const letters = names.findIndex((name) => !/^\p{L}$/u.test(name))
  const lettered = letters < 0 ? names : names.slice(0, letters)
  const numbered = letters < 0 ? [] : names.slice(letters)
  return ALPHABETS.some((alphabet) => lettered.every((name, i) => name === alphabet[i])) && numbered.every((name, i) => name === String(i + 1) || name === String(lettered.length + i + 1))
}

/** What the rows of a table are looked at with. */
interface Looking<Row> {
  readonly format: Pick<RowFormat<Row>, 'text' | 'place'>
  readonly report: (issue: Issue) => void
  /** Codes that are units whatever they look like. */
  readonly known: DatasetIssues['units']
}

/**
 * Passes the rows of a table on but for one of column numbers directly below the header, which people write there: as figures it would be a unit. It is told. A row
 * of a known unit is one of figures.
 */
export function withoutColumnNumbers<Row>(taker: RowTaker<Row> | null, { names }: TableHeader, { format, report, known }: Looking<Row>): RowTaker<Row> | null {
  const unitAt = names.indexOf('unit_code')
  let isFirst = true
  return taker && {
    ...taker,
    row: (row, line) => {
      const texts = isFirst ? names.map((_, position) => format.text(row, position)) : []
      isFirst = false
      if (!areColumnNumbers(texts) || known?.has(cleanCode(texts[unitAt]) ?? '') === true) return taker.row(row, line)
      report(makeIssue('row-of-column-numbers', { place: format.place(line, unitAt, 'unit_code'), params: { text: excerpt(texts.join(' | ')) } }))
      return true
    },
  }
}

import { cleanCode, type DatasetIssues, excerpt, type Issue, makeIssue } from '@dti-vn/core'
import { headerName } from './clean-text.js'
import { areColumnNumbers } from './column-numbers.js'
import { LONG_COLUMNS, TRAITS_COLUMNS } from './layout.js'
import type { RowFormat, RowTaker, TableHeader } from './table-rows.js'

/** What the rows of a table are looked at with. */
interface Looking<Row> {
  readonly format: Pick<RowFormat<Row>, 'text' | 'place'>
  readonly report: (issue: Issue) => void
  /** Codes that are units whatever they look like. */
  readonly known: DatasetIssues['units']
}

/** What stands in the column of codes only in a header: the names of columns that every table has. */
const NAMES: ReadonlySet<string> = new Set([LONG_COLUMNS, TRAITS_COLUMNS].flatMap(({ required, optional }) => [...required, ...optional]))

/**
 * Passes the rows of a table on but for those that belong to a heading: one of column numbers directly below a header, which people write there, and the header once
 * more, as tables of several pages and files put together have it. As figures they would be units. They are told. Below a header with other columns, or the same in
 * another order, figures would be read crosswise: it is an error, and nothing of the table is read. A row of a known unit is one of figures.
 */
export function withoutHeadings<Row>(taker: RowTaker<Row> | null, { names }: TableHeader, { format, report, known }: Looking<Row>): RowTaker<Row> | null {
  const unitAt = names.indexOf('unit_code')
  let isBelow = true
  /** The code of the row before, where it was none of a heading: most rows have it again. */
  let plain: string | undefined

  /** The texts of a row, where it may be one of a heading. */
  function headingOf(row: Row): readonly string[] | undefined {
    if (!isBelow) {
      const text = format.text(row, unitAt)
      if (text === plain) return undefined
      if (!NAMES.has(text.toLowerCase())) {
        plain = text
        return undefined
      }
    }
    return names.map((_, position) => format.text(row, position))
  }

  return taker && {
    ...taker,
    row: (row, line) => {
      const texts = unitAt < 0 ? undefined : headingOf(row)
      const code = texts && headingCode(texts, names)
      isBelow = code === 'row-repeats-header'
      if (!texts || !code || known?.has(cleanCode(texts[unitAt]) ?? '') === true) return taker.row(row, line)
      report(makeIssue(code, { place: format.place(line, unitAt, 'unit_code'), params: { text: excerpt(texts.join(' | ')) } }))
      return code !== 'row-other-header'
    },
  }
}

/** Which row of a heading one with these texts is, if any. Of a name of two rows only the upper part need stand there; in a workbook `1.1` may be a number. */
function headingCode(texts: readonly string[], names: readonly string[]): 'row-repeats-header' | 'row-other-header' | 'row-of-column-numbers' | undefined {
  const found = texts.map((text) => headerName(text).toLowerCase())
  if (!found.includes('unit_code')) return areColumnNumbers(texts) ? 'row-of-column-numbers' : undefined
  const isSame = found.every((text, i) => {
    const name = (names[i] ?? '').toLowerCase()
    return text === '' || text === name || text.replace(',', '.') === name || name.startsWith(`${text}/`)
  })
  return isSame ? 'row-repeats-header' : 'row-other-header'
}

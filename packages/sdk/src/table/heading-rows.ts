import { cleanCode, type DatasetIssues, excerpt, type Issue, makeIssue } from '@dti-vn/core'
import { headerName } from './clean-text.js'
import { areColumnNumbers } from './column-numbers.js'
import type { RowFormat, RowTaker, TableHeader } from './table-rows.js'

/** What the rows of a table are looked at with. */
interface Looking<Row> {
  readonly format: Pick<RowFormat<Row>, 'text' | 'place'>
  readonly report: (issue: Issue) => void
  /** Codes that are units whatever they look like. */
  readonly known: DatasetIssues['units']
}

/**
 * Passes the rows of a table on but for those that belong to a heading: one of column numbers directly below a header, which people write there, and the header once
 * more, as tables of several pages and files put together have it. As figures they would be units. They are told. A row of a known unit is one of figures.
 */
export function withoutHeadings<Row>(taker: RowTaker<Row> | null, { names }: TableHeader, { format, report, known }: Looking<Row>): RowTaker<Row> | null {
  const unitAt = names.indexOf('unit_code')
  let isBelow = true

  /** The texts of a row, where it may be one of a heading. */
  function headingOf(row: Row): readonly string[] | undefined {
    if (!isBelow && format.text(row, unitAt) !== 'unit_code') return undefined
    return names.map((_, position) => format.text(row, position))
  }

  return taker && {
    ...taker,
    row: (row, line) => {
      const texts = unitAt < 0 ? undefined : headingOf(row)
      const code = texts && (repeats(texts, names) ? 'row-repeats-header' : areColumnNumbers(texts) ? 'row-of-column-numbers' : undefined)
      isBelow = code === 'row-repeats-header'
      if (!texts || !code || known?.has(cleanCode(texts[unitAt]) ?? '') === true) return taker.row(row, line)
      report(makeIssue(code, { place: format.place(line, unitAt, 'unit_code'), params: { text: excerpt(texts.join(' | ')) } }))
      return true
    },
  }
}

/** The names of the header in their columns, as far as anything stands there; of a name of two rows its upper part. */
function repeats(texts: readonly string[], names: readonly string[]): boolean {
  const found = texts.map(headerName)
  return found.includes('unit_code') && found.every((text, i) => text === '' || text === names[i] || (names[i] ?? '').startsWith(`${text}/`))
}

import { rangeAddress } from '../workbook/address.js'
import type { StreamedSheet } from '../workbook/stream-workbook.js'
import type { Style } from '../workbook/style.js'
import type { Row } from '../workbook/workbook-model.js'
import { sheetOpening } from './notice.js'
import type { ResultContext } from './result-context.js'

/** A sheet that holds one table under the opening that every sheet has. */
export interface TableSheet {
  readonly name: string
  readonly title: string
  readonly widths: readonly number[]
  /** One row between opening and header, e.g. a legend. */
  readonly note?: Row | undefined
  /** Cells of the note that are drawn as one: first and last column, from 1. */
  readonly noteMerges?: readonly (readonly [from: number, to: number])[] | undefined
  /** The last of them carries the filter. */
  readonly header: readonly Row[]
  readonly frozenColumns: number
  readonly tabColor?: string | undefined
  /** Print on several pages side by side, with the frozen columns on each, instead of shrinking to the width of one. */
  readonly isWide?: boolean | undefined
  readonly body: {
    readonly rows: Iterable<Row>
    readonly count: number
    /** Every style in the rows. */
    readonly styles: readonly Style[]
  }
}

/** Puts a table on a sheet: filter, frozen header, header on every printed page. */
export function tableSheet({ result, language, print }: ResultContext, table: TableSheet): StreamedSheet {
  const { name, title, widths, note, noteMerges, header, frozenColumns, tabColor, isWide, body } = table
  const opening = sheetOpening(result, title, language, widths)
  const noteRow = opening.rows.length + 1
  const rows = [...opening.rows, note ?? { cells: [] }, ...header]
  return {
    name,
    columns: widths.map((width) => ({ width })),
    merges: [...opening.merges, ...(noteMerges ?? []).map(([from, to]) => rangeAddress(noteRow, from, noteRow, to))],
    freeze: { rows: rows.length, columns: frozenColumns },
    filter: rangeAddress(rows.length, 1, rows.length + body.count, widths.length),
    print: {
      ...print,
      repeatRows: { from: rows.length - header.length + 1, to: rows.length },
      ...(isWide === true ? { fitWidth: false, repeatColumns: { from: 1, to: frozenColumns } } : {}),
    },
    tabColor,
    rows,
    more: { rows: body.rows, styles: body.styles, count: body.count },
  }
}

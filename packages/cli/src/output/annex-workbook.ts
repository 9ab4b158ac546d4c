import type { AnnexPage, AnnexPageKind } from '@dti-vn/adapter-annex'
import { type Style, STYLES, textHeight, writeWorkbook } from '@dti-vn/adapter-xlsx'

/** In characters; together they stay readable on A4 landscape. */
const WIDTHS = [6, 30, 9, 46, 24, 18, 16]
/** The column of the points. */
const POINTS = 2
/** The looks of the cells of a row, and of its points. */
const ROWS: Readonly<Record<AnnexPageKind, readonly [cell: Style, points: Style]>> = {
  main: [STYLES.main, STYLES.mainNumber],
  group: [STYLES.group, STYLES.group],
  indicator: [STYLES.text, STYLES.number],
  total: [STYLES.total, STYLES.totalNumber],
}

/** The annex as a sheet on A4 landscape with its header on every page. Codes and points are texts, as they are printed: an import reads them as they stand. */
export async function annexWorkbook({ title, notice, columns, rows }: AnnexPage): Promise<Uint8Array> {
  const last = String.fromCharCode(64 + columns.length)
  const opening = [{ cells: [{ value: title, style: STYLES.title }] }, ...(notice === undefined ? [] : [{ cells: [{ value: notice, style: STYLES.notice }], height: textHeight(notice, WIDTHS.reduce((sum, width) => sum + width, 0)) }])]
  const header = opening.length + 1
  return writeWorkbook({
    properties: { title },
    sheets: [
      {
        name: 'Phụ lục',
        columns: WIDTHS.map((width) => ({ width })),
        rows: [
          ...opening,
          { cells: columns.map((value) => ({ value, style: STYLES.head })), height: heightOf(columns) },
          ...rows.map(({ kind, cells }) => ({
            cells: cells.map((value, i) => ({ value: value === '' ? null : value, style: ROWS[kind][i === POINTS ? 1 : 0] })),
            height: heightOf(cells),
          })),
        ],
        merges: opening.map((_, i) => `A${String(i + 1)}:${last}${String(i + 1)}`),
        freeze: { rows: header },
        print: { orientation: 'landscape', repeatRows: { from: header, to: header }, footer: { left: title } },
      },
    ],
  })
}

/** Programs do not fit rows that were written to their texts. */
function heightOf(cells: readonly string[]): number {
  return Math.max(...cells.map((value, i) => textHeight(value, WIDTHS[i] ?? 1)))
}

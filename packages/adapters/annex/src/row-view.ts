import type { DocumentCell } from '@dti-vn/sdk'
import type { AnnexRow } from './annex-row.js'
import type { ReadCode } from './code-form.js'
import type { ColumnKind } from './column-words.js'
import type { AnnexHeader } from './find-header.js'
import { rowText, TRIMMED } from './left-out.js'
import { oneLine, tidyLines } from './plain-text.js'
import { readPoints } from './points-cell.js'
import { type AnnexTable, type AnnexTableRow, BLANK, placeOf, shownText } from './table.js'

export type RowView = ReturnType<typeof rowView>

/** A row through its header: the cell of each kind, their texts, and where they stand. Several columns of one kind are lines of one text. */
export function rowView(table: AnnexTable, header: AnnexHeader, row: AnnexTableRow) {
  const columnsOf = (kind: ColumnKind) => header.columns.filter((column) => column.kind === kind).map(({ column }) => column)
  const cell = (kind: ColumnKind): DocumentCell => row.cells[columnsOf(kind)[0] ?? -1] ?? BLANK
  return {
    row,
    line: row.line,
    cell,
    points: () => readPoints(cell('points'), table.sheet !== undefined),
    text: (kind: ColumnKind) => oneLine(shownText(cell(kind))),
    lines: (kind: ColumnKind) => columnsOf(kind).map((column) => tidyLines(shownText(row.cells[column] ?? BLANK))).filter((text) => text !== '').join('\n'),
    all: () => rowText(row),
    place: (kind?: ColumnKind) => placeOf(table, row.line, kind === undefined ? undefined : columnsOf(kind)[0]),
  }
}

/** The row of an indicator or group, as it begins. */
export function codedRow(view: RowView, printedCode: string, code: ReadCode, name: string): AnnexRow {
  const points = view.points()
  return {
    place: view.place(view.text('code') === '' ? 'name' : 'code'),
    lastLine: view.line,
    printedCode,
    code,
    codeIsNumber: view.cell('code').kind === 'number',
    name,
    printedPoints: view.text('points'),
    points,
    scoring: view.lines('scoring'),
    evidence: view.lines('evidence'),
    source: view.lines('source'),
    note: view.lines('note'),
    remarks: [
      ...(view.cell('points').kind === 'other' ? [{ vi: 'ô điểm không phải chữ hay số', en: 'the points cell is no text or number' }] : []),
      ...('points' in points && points.reading ? [points.reading] : []),
      ...(view.row.trimmed ? [TRIMMED] : []),
    ],
  }
}

import { type Issue, makeIssue } from '@dti-vn/sdk'
import { kindOfHeader, wordsOfKind } from './column-words.js'
import { type AnnexHeader, type ChosenColumns, doubledKinds, unknownChoices } from './find-header.js'
import { oldEncodingOf } from './old-encoding.js'
import { excerpt, foldText, oneLine } from './plain-text.js'
import { type AnnexTable, BLANK, columnName, placeOf, shownText } from './table.js'
import { annexIssue } from './annex-issues.js'

/** Why a table has no header: an old encoding, words without spaces, or none that is known. */
export function headerIssue(table: AnnexTable): Issue {
  const old = encodingIssue(table)
  if (old) return old
  const glued = gluedTitle(table)
  if (glued) return annexIssue('annex-spaces-missing', { place: placeOf(table, glued.line), params: { text: excerpt(glued.text) } })
  const params = { code: wordsOfKind('code'), name: wordsOfKind('name'), points: wordsOfKind('points') }
  return annexIssue('annex-header-missing', { place: { file: table.file, sheet: table.sheet }, params })
}

function encodingIssue(table: AnnexTable): Issue | undefined {
  const old = oldEncodingOf(table)
  return old && annexIssue('annex-old-encoding', { place: placeOf(table, old.line), params: { encoding: old.encoding, text: excerpt(old.text) } })
}

const GLUED = ['diemtoida', 'cachtinh', 'cachtinhdiem', 'chisothanhphan', 'noidungdanhgia', 'tailieukiemchung', 'phuongphaptinh', 'tieuchithanhphan', 'thangdiem']

/** The title of a column whose words have lost their spaces, as in texts that were copied from a PDF file. */
function gluedTitle(table: AnnexTable): { readonly line: number; readonly text: string } | undefined {
  for (const { line, cells } of table.rows.slice(0, 60)) {
    for (const cell of cells) if (cell.kind === 'text' && GLUED.includes(foldText(cell.text))) return { line, text: cell.text }
  }
  return undefined
}

/** Faults of a header that leave no draft: columns that nobody knows, and two for one thing. */
export function headerFaults(table: AnnexTable, header: AnnexHeader, chosen: ChosenColumns): readonly Issue[] {
  const place = placeOf(table, table.rows[header.from]?.line ?? 1)
  const known = header.columns.map(({ column, title }) => `${columnName(column)}: ${title}`)
  const unknown = unknownChoices(header, chosen).map((column) => annexIssue('annex-column-unknown', { place, params: { column, known } }))
  const doubled = doubledKinds(header).map((kind) => {
    const titles = header.columns.filter((column) => column.kind === kind).map(({ title }) => title)
    return makeIssue('file-header-duplicate', { place, params: { column: titles.join(' = ') } })
  })
  return [...unknown, ...doubled]
}

/** What of a table is not used and should be looked at: hidden columns, rows in an old encoding, and a long text where no column says how points are determined. */
export function tableIssues(table: AnnexTable, header: AnnexHeader): readonly Issue[] {
  const place = placeOf(table, table.rows[header.from]?.line ?? 1)
  const hidden = header.columns.filter(({ column, title, kind }) => kind === undefined && isHidden(table, column) && title.split(' / ').some((part) => kindOfHeader(part) !== undefined))
  const old = encodingIssue(table)
  const unread = header.columns.some(({ kind }) => kind === 'scoring') ? undefined : longColumn(table, header)
  return [
    ...(old ? [old] : []),
    ...hidden.map(({ title }) => annexIssue('annex-content-left-out', { place, params: { text: excerpt(title), reason: { vi: 'cột bị ẩn', en: 'the column is hidden' } } })),
    ...(unread ? [annexIssue('annex-scoring-unread', { place, params: { column: `${columnName(unread.column)}: ${excerpt(unread.title)}` } })] : []),
  ]
}

function isHidden({ hiddenColumns = [] }: AnnexTable, column: number): boolean {
  return hiddenColumns.some(([from, to]) => column >= from && column <= to)
}

/** Characters of a text that may be a rule, and in how many rows. */
const LONG = 20
const LEAST_ROWS = 2

/** The column that is not used and holds most long texts, where no column says how points are determined; one without a title has none. */
function longColumn(table: AnnexTable, header: AnnexHeader): { readonly column: number; readonly title: string } | undefined {
  const used = new Set(header.columns.filter(({ kind }) => kind !== undefined && kind !== 'other').map(({ column }) => column))
  const counts = new Map<number, number>()
  for (const { cells } of table.rows.slice(header.to)) {
    cells.forEach((cell, column) => {
      const text = oneLine(shownText(cell))
      const speaksOfPoints = /điểm|%|\d\s*đ\b/iu.test(text)
      if (!used.has(column) && (text.length >= LONG || (speaksOfPoints && text.length >= 8))) counts.set(column, (counts.get(column) ?? 0) + 1)
    })
  }
  const [most] = [...counts].filter(([column, count]) => count >= LEAST_ROWS && !isHidden(table, column)).sort((a, b) => b[1] - a[1])
  return most && { column: most[0], title: header.columns.find(({ column }) => column === most[0])?.title ?? shownText(table.rows[header.from]?.cells[most[0]] ?? BLANK) }
}

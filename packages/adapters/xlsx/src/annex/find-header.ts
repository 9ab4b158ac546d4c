import { type ColumnKind, kindOfHeader } from './column-words.js'
import { oneLine } from './plain-text.js'
import { type AnnexTable, type AnnexTableRow, BLANK, isBlankRow, shownText } from './table.js'

/** A column of the header. */
export interface HeaderColumn {
  readonly column: number
  /** As printed; the words of several header rows joined by a slash. */
  readonly title: string
  readonly kind: ColumnKind | undefined
}

/** The header of an annex. */
export interface AnnexHeader {
  /** Positions in `rows` of the first header row and of the first row below it. */
  readonly from: number
  readonly to: number
  readonly columns: readonly HeaderColumn[]
}

/** Rows that are looked at for a header: a decision's title stands above it. */
const LOOKED_AT = 60

/** Header rows of one table. */
const DEEPEST = 3

/** The header with most known columns among those that have a code, a name and a points column; undefined where there is none. */
export function findHeader(table: AnnexTable): AnnexHeader | undefined {
  let best: AnnexHeader | undefined
  const last = Math.min(LOOKED_AT, table.rows.length)
  for (let from = 0; from < last; from += 1) {
    if (headerColumns(table, from, from + 1).filter(({ kind }) => kind !== undefined).length < 2) continue
    for (let to = from + 1; to <= Math.min(from + DEEPEST, table.rows.length); to += 1) {
      if (to > from + 1 && !belongsToHeader(table, from, to - 1)) break
      const header = { from, to, columns: headerColumns(table, from, to) }
      if (isWhole(header) && (best === undefined || score(header) > score(best))) best = header
    }
  }
  return best
}

function isWhole({ columns }: AnnexHeader): boolean {
  return (['code', 'name', 'points'] as const).every((kind) => columns.some((column) => column.kind === kind))
}

function score({ columns }: AnnexHeader): number {
  return new Set(columns.map(({ kind }) => kind).filter((kind) => kind !== undefined)).size
}

/** A further header row is one into which a merged header cell reaches, or one that has words but neither code nor points below them. */
function belongsToHeader(table: AnnexTable, from: number, at: number): boolean {
  const line = table.rows[at]?.line ?? 0
  const first = table.rows[from]?.line ?? 0
  if (table.merges.some(({ top, bottom }) => top >= first && top < line && bottom >= line)) return true
  const columns = headerColumns(table, from, at)
  const row = table.rows[at]
  if (!row || isBlankRow(row)) return false
  return columns
    .filter(({ kind }) => kind === 'code' || kind === 'name')
    .every(({ column }) => shownText(row.cells[column] ?? BLANK).trim() === '') && row.cells.every(({ kind }) => kind !== 'number')
}

function headerColumns(table: AnnexTable, from: number, to: number): readonly HeaderColumn[] {
  const rows = table.rows.slice(from, to)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const words = rows.map((row) => headerText(table, row, column)).filter((text, i, all) => text !== '' && text !== all[i - 1])
    const kind = words.map(kindOfHeader).findLast((found) => found !== undefined)
    return { column, title: words.join(' / '), kind }
  }).filter(({ title }) => title !== '')
}

/** The text of a cell; inside a merged range that of its first cell. */
function headerText(table: AnnexTable, row: AnnexTableRow, column: number): string {
  const merge = table.merges.find(({ top, bottom, left, right }) => row.line >= top && row.line <= bottom && column >= left && column <= right)
  const source = merge ? table.rows.find(({ line }) => line === merge.top) : row
  return oneLine(shownText(source?.cells[merge ? merge.left : column] ?? BLANK))
}

/** Kinds that two columns claim; which one counts is not guessed. */
export function doubledKinds({ columns }: AnnexHeader): readonly ColumnKind[] {
  const once = ['code', 'name', 'points', 'scoring', 'evidence', 'source', 'note'] as const
  return once.filter((kind) => columns.filter((column) => column.kind === kind).length > 1)
}

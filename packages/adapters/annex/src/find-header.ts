import { type ColumnKind, isGroupHeader, kindOfHeader } from './column-words.js'
import { foldText, oneLine } from './plain-text.js'
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

/** Column letters or titles that a caller named, by kind. */
export type ChosenColumns = Readonly<Partial<Record<ColumnKind, string>>>

/** Rows that are looked at for a header: a decision's title stands above it. */
const LOOKED_AT = 60

/** Header rows of one table. */
const DEEPEST = 3

/** The header with most known columns among those that have a code, a name and a points column; undefined where there is none. Of equals the first. */
export function findHeader(table: AnnexTable, chosen: ChosenColumns = {}, first = 0, last = LOOKED_AT): AnnexHeader | undefined {
  let best: AnnexHeader | undefined
  for (let from = first; from < Math.min(last, table.rows.length); from += 1) {
    const known = (choices: ChosenColumns) => headerColumns(table, from, from + 1, choices).filter(({ kind }) => kind !== undefined).length
    if (known({}) < 1 || known(chosen) < 2) continue
    for (let to = from + 1; to <= Math.min(from + DEEPEST, table.rows.length); to += 1) {
      if (to > from + 1 && !belongsToHeader(table, from, to - 1)) break
      const header = { from, to, columns: headerColumns(table, from, to, chosen) }
      if (isWhole(header, table) && (best === undefined || score(header) > score(best))) best = header
    }
  }
  return best ?? lettersOnly(table, chosen)
}

/** A table has a header where code, name and points have columns; without one for codes where the names begin with them. */
function isWhole({ columns, to }: AnnexHeader, table: AnnexTable): boolean {
  const columnOf = (kind: ColumnKind) => columns.find((column) => column.kind === kind)?.column
  const name = columnOf('name')
  if (name === undefined || columnOf('points') === undefined) return false
  if (columnOf('code') !== undefined) return true
  const names = table.rows.slice(to).map(({ cells }) => oneLine(shownText(cells[name] ?? BLANK))).filter((text) => text !== '')
  return columnOf('scoring') !== undefined && names.filter((text) => BEGINS_WITH_CODE.test(text)).length * 2 > names.length
}

const BEGINS_WITH_CODE = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)[.):\s]/

/** A table without a header that is known, in which the caller named the columns by their letters: all its rows are read. */
function lettersOnly(table: AnnexTable, chosen: ChosenColumns): AnnexHeader | undefined {
  const columns = Object.entries(chosen).flatMap(([kind, named]): HeaderColumn[] => {
    const column = columnOfLetters(named)
    return column === undefined ? [] : [{ column, title: named, kind: kind as ColumnKind }]
  })
  const kinds = columns.map(({ kind }) => kind)
  return (['code', 'name', 'points'] as const).every((kind) => kinds.includes(kind)) ? { from: 0, to: 0, columns } : undefined
}

function columnOfLetters(text: string): number | undefined {
  if (!/^[A-Za-z]{1,2}$/.test(text)) return undefined
  return Array.from(text.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Titles or letters that the caller named and no column of the header has. */
export function unknownChoices(header: AnnexHeader, chosen: ChosenColumns): readonly string[] {
  return Object.entries(chosen).flatMap(([kind, named]) => (header.columns.some((column) => column.kind === kind && isNamed(column, named)) ? [] : [named]))
}

function isNamed({ column, title }: Pick<HeaderColumn, 'column' | 'title'>, named: string): boolean {
  const letters = columnOfLetters(named)
  const wanted = foldText(named)
  return letters === undefined ? foldText(title) === wanted || title.split(' / ').some((part) => foldText(part) === wanted) : letters === column
}

function score({ columns }: AnnexHeader): number {
  return new Set(columns.map(({ kind }) => kind).filter((kind) => kind !== undefined)).size
}

/** A further header row is one into which a merged header cell reaches, or one that has words but neither code nor points below them. */
function belongsToHeader(table: AnnexTable, from: number, at: number): boolean {
  const line = table.rows[at]?.line ?? 0
  const first = table.rows[from]?.line ?? 0
  if (table.merges.some(({ top, bottom }) => top >= first && top < line && bottom >= line)) return true
  const columns = headerColumns(table, from, at, {})
  const row = table.rows[at]
  if (!row || isBlankRow(row)) return false
  return columns
    .filter(({ kind }) => kind === 'code' || kind === 'name')
    .every(({ column }) => shownText(row.cells[column] ?? BLANK).trim() === '') && row.cells.every(({ kind }) => kind !== 'number')
}

function headerColumns(table: AnnexTable, from: number, to: number, chosen: ChosenColumns): readonly HeaderColumn[] {
  const rows = table.rows.slice(from, to)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column): HeaderColumn => {
    const words = rows.map((row) => headerText(table, row, column)).filter((text, i, all) => text !== '' && text !== all[i - 1])
    const isHidden = table.hiddenColumns?.some(([first, last]) => column >= first && column <= last)
    return { column, title: words.join(' / '), kind: isHidden ? undefined : words.map(kindOfHeader).findLast((found) => found !== undefined) }
  }).filter(({ title }) => title !== '')
  return withGroups(withChosen(columns, chosen))
}

/** What the caller named stands above what the titles say. */
function withChosen(columns: readonly HeaderColumn[], chosen: ChosenColumns): readonly HeaderColumn[] {
  const named = Object.entries(chosen)
  if (named.length === 0) return columns
  return columns.map((column) => {
    const found = named.find(([, title]) => isNamed(column, title))
    if (found) return { ...column, kind: found[0] as ColumnKind }
    return column.kind !== undefined && column.kind in chosen ? { ...column, kind: undefined } : column
  })
}

/** Of two columns of names the first may hold the groups. */
function withGroups(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const [first, second, third] = columns.filter(({ kind }) => kind === 'name')
  if (!first || !second || third || !isGroupHeader(first.title, second.title)) return columns
  return columns.map((column) => (column === first ? { ...column, kind: 'group' as const } : column))
}

/** The text of a cell; inside a merged range that of its first cell. */
function headerText(table: AnnexTable, row: AnnexTableRow, column: number): string {
  const merge = table.merges.find(({ top, bottom, left, right }) => row.line >= top && row.line <= bottom && column >= left && column <= right)
  const source = merge ? table.rows.find(({ line }) => line === merge.top) : row
  return oneLine(shownText(source?.cells[merge ? merge.left : column] ?? BLANK))
}

/** Kinds that two columns claim; which one counts is not guessed. */
export function doubledKinds({ columns }: AnnexHeader): readonly ColumnKind[] {
  const once = ['code', 'name', 'group', 'points', 'scoring'] as const
  return once.filter((kind) => columns.filter((column) => column.kind === kind).length > 1)
}

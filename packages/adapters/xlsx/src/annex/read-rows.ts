import type { AnnexRow, AnnexRows, OtherRow, RefusedRow, TotalRow } from './annex-row.js'
import { readCode, type ReadCode, splitCodeAndName } from './code-form.js'
import type { ColumnKind } from './column-words.js'
import type { AnnexHeader } from './find-header.js'
import { foldText, oneLine, tidyLines } from './plain-text.js'
import { readPoints } from './points-cell.js'
import { REFUSALS } from './refusals.js'
import { type AnnexCell, type AnnexTable, type AnnexTableRow, BLANK, isBlankRow, placeOf, shownText } from './table.js'

const TOTAL = /^(?:tong cong|tong diem|tong so diem|tong|cong)(?: |$)/

const BULLET = /^[-–—+•*●▪]$/

interface Found {
  readonly coded: AnnexRow[]
  readonly totals: TotalRow[]
  readonly ignored: OtherRow[]
  readonly refused: RefusedRow[]
}

/** Sorts the rows below the header: rows with a code, rows that go on with one, sums, and the rest. Nothing is left out of the answer. */
export function readRows(table: AnnexTable, header: AnnexHeader): AnnexRows {
  const found: Found = { coded: [], totals: [], ignored: [], refused: [] }
  const titles = header.columns.map(({ column, title }) => [column, title] as const)
  for (const row of table.rows.slice(header.to)) {
    if (isBlankRow(row)) continue
    const view = rowView(table, header, row)
    if (isHeaderAgain(row, titles) || isColumnNumbers(row)) found.ignored.push({ place: view.place(), text: view.all() })
    else takeRow(found, view)
  }
  return found
}

type RowView = ReturnType<typeof rowView>

/** A row through its header: the cell of each kind, their texts, and where they stand. */
function rowView(table: AnnexTable, header: AnnexHeader, row: AnnexTableRow) {
  const columnOf = (kind: ColumnKind) => header.columns.find((column) => column.kind === kind)?.column
  const cell = (kind: ColumnKind): AnnexCell => row.cells[columnOf(kind) ?? -1] ?? BLANK
  return {
    line: row.line,
    cell,
    points: () => readPoints(cell('points'), table.sheet !== undefined),
    text: (kind: ColumnKind) => oneLine(shownText(cell(kind))),
    lines: (kind: ColumnKind) => tidyLines(shownText(cell(kind))),
    all: () => oneLine(row.cells.map(shownText).filter((text) => text.trim() !== '').join(' | ')),
    place: (kind?: ColumnKind) => placeOf(table, row.line, kind === undefined ? undefined : columnOf(kind)),
  }
}

function takeRow(found: Found, view: RowView): void {
  const code = view.text('code')
  const name = view.text('name')
  const points = view.points()
  const hasPoints = view.text('points') !== ''
  const read = view.cell('code').kind === 'other' ? undefined : readCode(code)
  const last = found.coded.at(-1)
  if (read === undefined && TOTAL.test(foldText(code === '' ? name : code))) {
    const sum = 'points' in points ? points.points : undefined
    found.totals.push({ place: view.place('points'), label: code === '' ? name : code, points: sum, printedPoints: view.text('points'), after: found.coded.length })
    return
  }
  const refuse = (reason: RefusedRow['reason'], kind: ColumnKind) => {
    found.refused.push({ place: view.place(kind), text: view.all(), printedCode: code, reason })
  }
  if (read && read.form !== 'small-letter') return name === '' ? refuse(REFUSALS.noName, 'name') : void found.coded.push(codedRow(view, code, read, name))
  const joined = splitCodeAndName(code === '' ? name : name === '' ? code : '')
  const joinedCode = joined && readCode(joined.code)
  if (joined && joinedCode && (hasPoints || joinedCode.form === 'roman')) {
    const row = codedRow(view, joined.code, joinedCode, joined.name)
    found.coded.push({ ...row, remarks: [{ vi: 'mã và tên nằm chung một ô', en: 'code and name share a cell' }] })
    return
  }
  const isItem = name !== '' && (code === '' || BULLET.test(code) || read !== undefined) && (hasPoints || view.text('scoring') !== '')
  const goesOn = code === '' && name === '' && !hasPoints && GOING_ON.some((kind) => view.text(kind) !== '')
  if (last?.code.form === 'number' && (isItem || goesOn)) {
    found.coded[found.coded.length - 1] = joinRow(last, view, isItem ? itemText(view, code, name) : view.lines('scoring'), isItem)
  } else if (!hasPoints) found.ignored.push({ place: view.place(), text: view.all() })
  else if (view.cell('code').kind === 'other') refuse(REFUSALS.codeNotText, 'code')
  else refuse(code === '' || BULLET.test(code) ? REFUSALS.noCode : REFUSALS.codeUnreadable, 'code')
}

const GOING_ON = ['scoring', 'evidence', 'source', 'note'] as const

function codedRow(view: RowView, printedCode: string, code: ReadCode, name: string): AnnexRow {
  return {
    place: view.place('code'),
    lastLine: view.line,
    printedCode,
    code,
    codeIsNumber: view.cell('code').kind === 'number',
    name,
    printedPoints: view.text('points'),
    points: view.points(),
    scoring: view.lines('scoring'),
    evidence: view.lines('evidence'),
    source: view.lines('source'),
    note: view.lines('note'),
    remarks: view.cell('points').kind === 'other' ? [{ vi: 'ô điểm không phải chữ hay số', en: 'the points cell is no text or number' }] : [],
  }
}

/** A row below an indicator that has no code of its own, as a line of its scoring text. */
function itemText(view: RowView, code: string, name: string): string {
  const mark = code === '' ? '-' : /^\p{L}$/u.test(code.replace(/[.)]$/, '')) ? `${code.replace(/[.)]$/, '')})` : '-'
  const points = view.text('points').replace(/\s*(?:điểm|đ)$/iu, '')
  const scoring = view.lines('scoring')
  if (points === '') return `${mark} ${name}: ${scoring}`
  return scoring === '' ? `${mark} ${name}: ${points} điểm` : `${mark} ${name} (${points} điểm): ${scoring}`
}

function joinRow(row: AnnexRow, view: RowView, scoring: string, isItem: boolean): AnnexRow {
  const join = (before: string, more: string) => (more === '' ? before : before === '' ? more : `${before}\n${more}`)
  return {
    ...row,
    lastLine: view.line,
    scoring: join(row.scoring, scoring),
    evidence: join(row.evidence, view.lines('evidence')),
    source: join(row.source, view.lines('source')),
    note: join(row.note, view.lines('note')),
    remarks: isItem && !row.remarks.includes(ITEMS) ? [...row.remarks, ITEMS] : row.remarks,
  }
}

const ITEMS = {
  vi: 'các dòng con không có mã riêng được đọc như cách tính của chỉ số',
  en: 'rows below it without a code of their own are read as its scoring text',
} as const

function isHeaderAgain(row: AnnexTableRow, titles: readonly (readonly [number, string])[]): boolean {
  const same = titles.filter(([column, title]) => oneLine(shownText(row.cells[column] ?? BLANK)) === title)
  return same.length > 1 && same.length === row.cells.filter((cell) => shownText(cell).trim() !== '').length
}

/** A row "(1) (2) (3) …" below the header. */
function isColumnNumbers(row: AnnexTableRow): boolean {
  const numbers = row.cells.map((cell) => shownText(cell).trim()).filter((text) => text !== '')
  return numbers.length > 2 && numbers.every((text, i) => new RegExp(`^\\(?${i + 1}\\)?(?:\\s*=.*)?$`).test(text))
}

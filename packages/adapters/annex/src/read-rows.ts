import type { AnnexRow, AnnexRows, OtherRow, RefusedRow, TotalRow } from './annex-row.js'
import { readCode, type ReadCode, splitCodeAndName } from './code-form.js'
import { kindOfHeader } from './column-words.js'
import { type AnnexHeader, findHeader } from './find-header.js'
import { createGroupCodes, type GroupCodes } from './group-column.js'
import { addItem, isRestOfName, resumeRow } from './join-rows.js'
import { isSignature, layoutRows } from './layout-rows.js'
import { foldText } from './plain-text.js'
import { REFUSALS } from './refusals.js'
import { codedRow, type RowView, rowView } from './row-view.js'
import { settleLetters } from './settle-letters.js'
import { type AnnexTable, type AnnexTableRow, isBlankRow, placeOf, shownText } from './table.js'

const TOTAL = /^(?:tong cong|tong diem|tong so diem|tong|cong)(?: |$)/

const BULLET = /^[-–—+•*●▪]$/

interface Found {
  readonly coded: AnnexRow[]
  readonly totals: TotalRow[]
  readonly ignored: OtherRow[]
  readonly refused: RefusedRow[]
  readonly again: { readonly after: number; readonly place: TotalRow['place'] }[]
  /** True while rows without a code go on with the last coded row: not behind sums, notes and rows that are left out. */
  open: boolean
}

/** Sorts the rows below the header: rows with a code, rows that go on with one, sums, and the rest. Nothing is left out of the answer. */
export function readRows(table: AnnexTable, first: AnnexHeader): AnnexRows {
  const found: Found = { coded: [], totals: [], ignored: [], refused: [], again: [], open: false }
  const groups = createGroupCodes()
  let header = first
  let layout = layoutRows(table, header)
  for (let i = header.to; i < table.rows.length; i += 1) {
    const row = table.rows[i]
    if (!row) continue
    if (row.leftOut) {
      found.ignored.push({ place: placeOf(table, row.line), ...row.leftOut })
      found.open = false
      continue
    }
    if (isBlankRow(row)) continue
    const view = rowView(table, header, row)
    const kind = layout(row)
    const other = kind === undefined && isAnotherHeader(row) ? findHeader(table, {}, i, i + 1) : undefined
    if (kind === 'header' || other) found.again.push({ after: found.coded.length, place: view.place() })
    if (kind !== undefined || other) found.ignored.push({ place: view.place(), text: view.all() })
    else takeRow(found, view, groups)
    if (other) {
      header = other
      layout = layoutRows(table, header)
      i = header.to - 1
    }
  }
  return { ...found, coded: settleLetters(found.coded), again: found.again }
}

/** A row with the titles of a code and a points column at least: the header of another table, or of this one in another order. */
function isAnotherHeader(row: AnnexTableRow): boolean {
  const kinds = row.cells.map((cell) => (cell.kind === 'text' ? kindOfHeader(shownText(cell)) : undefined))
  return kinds.includes('code') && kinds.includes('name')
}

function takeRow(found: Found, view: RowView, groups: GroupCodes): void {
  const code = view.text('code')
  const isGroupRow = view.text('name') === '' && code !== '' && view.text('group') !== ''
  const group = isGroupRow ? undefined : groups.take(view)
  if (group) found.coded.push(group)
  // A row with a code that names nothing but its group is the group's own.
  if (isGroupRow) groups.begin(view.text('group'))
  const name = isGroupRow ? view.text('group') : view.text('name')
  const points = view.points()
  const hasPoints = view.text('points') !== ''
  const read = view.cell('code').kind === 'other' ? undefined : readCode(code)
  if (read === undefined && TOTAL.test(foldText(code === '' ? name : code))) {
    const sum = 'points' in points ? points.points : undefined
    found.totals.push({ place: view.place('points'), label: code === '' ? name : code, points: sum, printedPoints: view.text('points'), after: found.coded.length })
    found.open = false
    return
  }
  const refuse = (reason: RefusedRow['reason'], kind: 'code' | 'name') => {
    found.refused.push({ place: view.place(kind), text: view.all(), printedCode: code, reason })
    found.open = false
  }
  if (read && isLetterBehindH(read, found.coded)) return take(found, codedRow(view, code, { ...read, form: 'letter' }, name))
  if (read && read.form !== 'small-letter') return name === '' ? refuse(REFUSALS.noName, 'name') : take(found, codedRow(view, code, read, name))
  const joined = splitCodeAndName(code === '' ? name : name === '' ? code : '')
  const joinedCode = joined && readCode(joined.code)
  if (joined && joinedCode && isCodeInCell(joinedCode, hasPoints, found)) {
    const row = codedRow(view, joined.code, joinedCode, joined.name)
    take(found, { ...row, remarks: [...row.remarks, { vi: 'mã và tên nằm chung một ô', en: 'code and name share a cell' }] })
    return
  }
  const last = found.coded.at(-1)
  if (read && name !== '' && hasPoints && found.open && last && isNumberOrLetter(last)) return take(found, codedRow(view, code, read, name))
  goOn(found, view, read)
}

/** I behind H is the next letter, unless the table has Roman numerals. */
function isLetterBehindH({ code, form }: ReadCode, coded: readonly AnnexRow[]): boolean {
  return code === 'I' && form === 'roman' && coded.findLast((row) => row.code.form === 'letter')?.code.code === 'H' && !coded.some((row) => row.code.form === 'roman')
}

/** True for a row that goes on below, or was lettered below, an indicator. */
function isNumberOrLetter({ code }: AnnexRow): boolean {
  return code.form === 'number' || code.form === 'small-letter'
}

/** A code in the cell of the name counts where the row has points, or the code can be nothing else. */
function isCodeInCell({ form, depth }: ReadCode, hasPoints: boolean, { coded, open }: Found): boolean {
  if (form === 'small-letter') return hasPoints && open && coded.at(-1) !== undefined && coded.some(({ code }) => code.form === 'number')
  return hasPoints || form === 'roman' || (form === 'number' && depth > 1)
}

function take(found: Found, row: AnnexRow): void {
  found.coded.push(row)
  found.open = true
}

const GOING_ON = ['scoring', 'evidence', 'source', 'note'] as const

/** A row without a code of its own. */
function goOn(found: Found, view: RowView, read: ReadCode | undefined): void {
  const code = view.text('code')
  const name = view.text('name')
  const hasPoints = view.text('points') !== ''
  const at = found.coded.length - 1
  const last = found.open ? found.coded[at] : undefined
  const hasMore = GOING_ON.some((kind) => view.text(kind) !== '')
  const isMarked = BULLET.test(code) || read !== undefined || /^[-–—+•*●▪]/.test(name)
  if (last && code === '' && !hasPoints && !isMarked && (name === '' ? hasMore : isRestOfName(last.name, name)) && !(name === '' && !isNumberOrLetter(last))) {
    found.coded[at] = resumeRow(last, view)
  } else if (last && isNumberOrLetter(last) && name !== '' && (code === '' || isMarked) && (hasPoints || view.text('scoring') !== '')) {
    const mark = read ? `${code.replace(/[.)]$/, '')})` : '-'
    found.coded[at] = addItem(last, view, mark)
  } else ignoreOrRefuse(found, view, hasPoints)
}

function ignoreOrRefuse(found: Found, view: RowView, hasPoints: boolean): void {
  const code = view.text('code')
  const isNote = !hasPoints || (code === '' && !('points' in view.points()) && (isSignature(view.text('points')) || isSignature(view.text('name'))))
  if (isNote) {
    found.ignored.push({ place: view.place(), text: view.all() })
    found.open = false
    return
  }
  const reason = view.cell('code').kind === 'other' ? REFUSALS.codeNotText : code === '' || BULLET.test(code) ? REFUSALS.noCode : REFUSALS.codeUnreadable
  found.refused.push({ place: view.place('code'), text: view.all(), printedCode: code, reason })
}

import type { AnnexRow } from './annex-row.js'
import type { RowView } from './row-view.js'
import { TRIMMED } from './left-out.js'

const ITEMS = {
  vi: 'các dòng con không có mã riêng được đọc như cách tính của chỉ số',
  en: 'rows below it without a code of their own are read as its scoring text',
} as const

const RESUMED = { vi: 'tên và nội dung nối từ dòng dưới (ngắt trang)', en: 'name and text go on in the row below (a page break)' } as const

/** Words behind which a name goes on. */
const OPEN = /(?:^|\s)(?:của|và|hoặc|được|cho|các|những|trong|ngoài|đến|từ|theo|với|về|tại|trên|dưới|bằng|qua|do|là|có|không|chưa|đã|số|tỷ lệ|thủ tục|hành chính)$|[,(/–-]$/iu

/** True when a name without a code is the rest of the name above it, cut by a page. */
export function isRestOfName(above: string, name: string): boolean {
  return /^[\p{Ll}(,)]/u.test(name) || OPEN.test(above)
}

/** The row with the rest of its name and of its texts. */
export function resumeRow(row: AnnexRow, view: RowView): AnnexRow {
  const name = view.text('name')
  return { ...joined(row, view, view.lines('scoring'), name === '' ? undefined : RESUMED), name: name === '' ? row.name : `${row.name} ${name}` }
}

/** The row with a row below it that has no code of its own as a line of its scoring text. */
export function addItem(row: AnnexRow, view: RowView, mark: string): AnnexRow {
  const item = { name: view.text('name'), points: view.text('points'), scoring: view.lines('scoring') }
  return joined(row, view, itemLine(mark, item.name, item.points, item.scoring), ITEMS, isUnruled(item.name, item.points, item.scoring))
}

/** The row with a row that has a letter and points as a line of its scoring text. */
export function addLettered(row: AnnexRow, lettered: AnnexRow): AnnexRow {
  const { code, name, printedPoints, scoring } = lettered
  const line = itemLine(`${code.code})`, name, printedPoints, scoring)
  const join = (key: 'evidence' | 'source' | 'note') => joinLines(row[key], lettered[key])
  return {
    ...row, lastLine: lettered.lastLine, scoring: joinLines(row.scoring, line), evidence: join('evidence'), source: join('source'), note: join('note'),
    remarks: [...row.remarks, ...[ITEMS, ...lettered.remarks].filter((remark) => !row.remarks.includes(remark))],
    hasOwnMaxima: row.hasOwnMaxima === true || isUnruled(name, printedPoints, scoring),
  }
}

function itemLine(mark: string, name: string, printedPoints: string, scoring: string): string {
  const points = printedPoints.replace(/\s*(?:điểm|đ)$/iu, '')
  const label = name.replace(/^[-–—+•*●▪]\s*/, '')
  if (points === '') return `${mark} ${label}: ${scoring}`
  return scoring === '' ? `${mark} ${label}: ${points} điểm` : `${mark} ${label} (${points} điểm): ${scoring}`
}

/** A maximum says how much can be earned, not by what, unless the name is a fact that holds or does not. */
function isUnruled(name: string, points: string, scoring: string): boolean {
  return points !== '' && scoring === '' && !/^(?:có|đã|không|chưa|đạt|ban hành|thành lập|tổ chức|triển khai|hoàn thành|thực hiện|bố trí|tham dự|chủ trì|còn lại|trường hợp)(?:[\s,]|$)/iu.test(name.replace(/^[-–—+•*●▪]\s*/, ''))
}

function joinLines(before: string, more: string): string {
  return more === '' ? before : before === '' ? more : `${before}\n${more}`
}

function joined(row: AnnexRow, view: RowView, scoring: string, remark: AnnexRow['remarks'][number] | undefined, unruled = false): AnnexRow {
  const remarks = [remark, view.row.trimmed ? TRIMMED : undefined].filter((one) => one !== undefined && !row.remarks.includes(one)) as AnnexRow['remarks']
  return {
    ...row,
    lastLine: view.line,
    scoring: joinLines(row.scoring, scoring),
    evidence: joinLines(row.evidence, view.lines('evidence')),
    source: joinLines(row.source, view.lines('source')),
    note: joinLines(row.note, view.lines('note')),
    remarks: [...row.remarks, ...remarks],
    ...(unruled ? { hasOwnMaxima: true } : {}),
  }
}

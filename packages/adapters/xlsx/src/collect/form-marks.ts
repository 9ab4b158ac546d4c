import type { Issue, LocalText } from '@dti-vn/sdk'
import { FORM_COLUMNS, FORM_ROWS } from '../form/form-columns.js'
import { inputKey } from '../form/form-layout.js'
import { FORM_SCHEMA } from '../form/machine-sheet.js'
import { readMachineText } from '../form/machine-text.js'
import type { ReadCell, ReadSheet } from '../workbook/read-model.js'
import { type CellGrid, cellGrid } from './cell-grid.js'
import { cleanText } from './cell-text.js'
import { formIssue } from '../issues/form-issues.js'

/** What a form says of itself, on its hidden sheet: for which unit, index, definition and period it was made. */
export interface FormIdentityFound {
  readonly index: string
  readonly edition: string
  readonly definition: string
  /** Id of the assessment period; null in forms from before they had one. */
  readonly period: string | null
  /** Why the form was made outside the time in which its index is in force. */
  readonly outsideValidity: string | null
  /** True where it was made with invented figures in it. */
  readonly isIllustrative: boolean
  readonly unit: string
  readonly name: string | null
}

/** The same, the inputs that it was made with, and the sheet that was filled in. */
export interface FormMarks extends FormIdentityFound {
  /** Keys of the inputs that it was made with. */
  readonly inputs: ReadonlySet<string>
  readonly sheet: ReadSheet
  /** The cells of the sheet. */
  readonly cellAt: CellGrid
}

/**
 * Finds the two sheets of a form by their marks, whatever they are called now. A workbook without marks, with several marked sheets, or with the
 * marks in another column gives an issue.
 */
export function formMarks(sheets: readonly ReadSheet[], file: string): FormMarks | Issue {
  const machines = sheets.filter(isMachineSheet)
  const [machine] = machines
  if (!machine) return formIssue('form-unmarked', { place: { file } })
  if (machines.length > 1) return structureIssue(file, machines[1], SEVERAL)
  const cellAt = cellGrid(machine)
  const marks = new Map<string, string>()
  const inputs = new Set<string>()
  for (let row = 2; row <= machine.lastRow; row += 1) {
    const key = textAt(cellAt, row, 1)
    if (key === 'input') inputs.add(inputKey(textAt(cellAt, row, 2), textAt(cellAt, row, 3)))
    if (!marks.has(key)) marks.set(key, textAt(cellAt, row, 2))
  }
  const forms = sheets.flatMap((sheet) => (sheet === machine ? [] : markColumns(sheet).map((column) => ({ sheet, column }))))
  const [found] = forms
  if (!found) return structureIssue(file, undefined, GONE)
  if (forms.length > 1) return structureIssue(file, forms[1]?.sheet, SEVERAL)
  if (found.column !== FORM_COLUMNS.key) return structureIssue(file, found.sheet, COLUMNS)
  const mark = (key: string) => marks.get(key) ?? ''
  const unit = mark('unit')
  if (unit === '') return formIssue('form-unmarked', { place: { file, sheet: machine.name } })
  return {
    index: mark('index'),
    edition: mark('edition'),
    definition: mark('definition'),
    period: mark('period') || null,
    outsideValidity: mark('outside-validity') || null,
    isIllustrative: mark('data-status') === 'illustrative',
    unit,
    name: mark('unit-name') || null,
    inputs,
    sheet: found.sheet,
    cellAt: cellGrid(found.sheet),
  }
}

/** True for the hidden sheet by which a form is known. */
export function isMachineSheet(sheet: ReadSheet): boolean {
  return shownText(sheet.cells.get('A1')) === FORM_SCHEMA
}

const SEVERAL: LocalText = { vi: 'có nhiều bản sao của trang tính phiếu trong tệp', en: 'the file holds several copies of the sheet of the form' }
const GONE: LocalText = { vi: 'trang tính phiếu đã bị xóa, hoặc cột khóa ẩn bị xóa', en: 'the sheet of the form, or its hidden key column, was deleted' }
const COLUMNS: LocalText = { vi: 'đã chèn hoặc xóa cột', en: 'columns were inserted or deleted' }

function structureIssue(file: string, sheet: ReadSheet | undefined, detail: LocalText): Issue {
  return formIssue('form-structure', { place: { file, sheet: sheet?.name }, params: { detail } })
}

/** Columns above the table that hold the mark of the form sheet. */
function markColumns(sheet: ReadSheet): number[] {
  const columns: number[] = []
  for (const { row, column, value } of sheet.cells.values()) if (row <= FORM_ROWS.head && value?.kind === 'text' && value.text === FORM_SCHEMA) columns.push(column)
  return columns
}

function textAt(cellAt: CellGrid, row: number, column: number): string {
  return shownText(cellAt(row, column))
}

function shownText(cell: ReadCell | undefined): string {
  const value = cell?.value
  return value?.kind === 'text' ? readMachineText(cleanText(value.text)) : value?.kind === 'number' ? String(value.number) : ''
}

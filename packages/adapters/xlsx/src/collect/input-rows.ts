import type { Issue } from '@dti-vn/sdk'
import { FORM_COLUMNS } from '../form/form-columns.js'
import { type FormLayout, type IndicatorPlace, inputKey, type InputPlace } from '../form/form-layout.js'
import { readMachineText } from '../form/machine-text.js'
import { cellAddress } from '../workbook/address.js'
import type { CellGrid } from './cell-grid.js'
import { cleanText, printedValue } from './cell-text.js'
import type { FormMarks } from './form-marks.js'
import { formIssue } from '../issues/form-issues.js'

/** The row of each input in a returned form, by key, and what was done to the structure. */
export interface InputRows {
  readonly rowOf: ReadonlyMap<string, number>
  /** Where the cells stand that the rows of an indicator share: beside its code, which another version of the definition may have put beside another input; undefined where that row is lost. */
  readonly firstRowOf: (place: IndicatorPlace) => number | undefined
  readonly issues: readonly Issue[]
}

/**
 * Finds every input by the key in the hidden column of its row. A row that moved is read where it is now, with a warning for the first of those that
 * moved together; an input whose key is gone or stands twice is not read, with an error: where its value stands would be a guess. That the rows
 * below a lost one moved up needs no words.
 */
export function inputRows({ sheet, cellAt }: Pick<FormMarks, 'sheet' | 'cellAt'>, layout: FormLayout, file: string): InputRows {
  const found = new Map<string, number[]>()
  for (const { row, column, value } of sheet.cells.values()) {
    if (column !== FORM_COLUMNS.key || value?.kind !== 'text') continue
    const key = readMachineText(cleanText(value.text))
    const rows = found.get(key)
    if (rows) rows.push(row)
    else found.set(key, [row])
  }
  const only = (key: string): number | undefined => {
    const rows = found.get(key)
    return rows?.length === 1 ? rows[0] : undefined
  }
  const shiftOf = ({ key, row }: InputPlace) => (only(key) ?? NaN) - row
  const rowOf = new Map<string, number>()
  const issues: Issue[] = []
  let before = 0
  let lost = 0
  for (const [i, place] of layout.inputs.entries()) {
    const row = only(place.key)
    const at = { indicator: place.indicator, input: place.input }
    const cell = (number: number) => ({ file, sheet: sheet.name, cell: cellAddress(number, FORM_COLUMNS.value) })
    if (row === undefined) {
      const rows = found.get(place.key) ?? []
      lost += 1
      issues.push(formIssue('form-row-lost', { ...at, place: cell(rows[1] ?? place.row), params: { rows: rows.map(String) } }))
      continue
    }
    rowOf.set(place.key, row)
    const shift = row - place.row
    if (shift !== 0 && (shift > before || shift < before - lost)) {
      const end = layout.inputs.findIndex((other, n) => n > i && shiftOf(other) !== shift)
      const count = (end < 0 ? layout.inputs.length : end) - i
      issues.push(formIssue('form-row-moved', { ...at, place: cell(row), params: { expected: place.row, row, count } }))
    }
    before = shift
    lost = 0
  }
  const firstRowOf = ({ indicator, inputs: [first, ...others] }: IndicatorPlace): number | undefined => {
    const { code } = indicator.definition
    const own = only(first?.key ?? inputKey(code))
    return own === undefined || codeShown(cellAt, own) === code ? own : (others.map(({ key }) => only(key)).find((row) => row !== undefined && codeShown(cellAt, row) === code) ?? own)
  }
  return { rowOf, firstRowOf, issues: [...issues, ...changedCodes({ sheet, cellAt }, layout, firstRowOf, file)] }
}

function codeShown(cellAt: CellGrid, row: number): string {
  const value = cellAt(row, FORM_COLUMNS.code)?.value
  return value ? printedValue(value) : ''
}

/** Indicators whose visible code is no longer that of their key. */
function changedCodes({ sheet, cellAt }: Pick<FormMarks, 'sheet' | 'cellAt'>, layout: FormLayout, firstRowOf: InputRows['firstRowOf'], file: string): Issue[] {
  return layout.indicators.flatMap((place) => {
    const row = place.inputs.length === 0 ? undefined : firstRowOf(place)
    const shown = row === undefined ? '' : codeShown(cellAt, row)
    const { code } = place.indicator.definition
    if (row === undefined || shown === code) return []
    return [formIssue('form-code-changed', { place: { file, sheet: sheet.name, cell: cellAddress(row, FORM_COLUMNS.code) }, indicator: code, params: { shown, code } })]
  })
}

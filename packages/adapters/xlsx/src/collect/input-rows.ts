import { makeIssue, type Issue } from '@dti-vn/sdk'
import { FORM_COLUMNS } from '../form/form-columns.js'
import type { FormLayout, InputPlace } from '../form/form-layout.js'
import { readMachineText } from '../form/machine-text.js'
import { cellAddress } from '../workbook/address.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { cleanText, printedValue } from './cell-text.js'

/** The row of each input in a returned form, by key, and what was done to the structure. */
export interface InputRows {
  readonly rowOf: ReadonlyMap<string, number>
  readonly issues: readonly Issue[]
}

/**
 * Finds every input by the key in the hidden column of its row. A row that moved is read where it is now, with a warning; an input whose key is
 * gone or stands twice is not read, with an error: where its value stands would be a guess.
 */
export function inputRows(sheet: ReadSheet, layout: FormLayout, file: string): InputRows {
  const issues: Issue[] = []
  const found = new Map<string, number[]>()
  for (const { row, column, value } of sheet.cells.values()) {
    if (column !== FORM_COLUMNS.key || value?.kind !== 'text') continue
    const key = readMachineText(cleanText(value.text))
    found.set(key, [...(found.get(key) ?? []), row])
  }
  const rowOf = new Map<string, number>()
  for (const place of layout.inputs) {
    const rows = found.get(place.key) ?? []
    const [row] = rows
    const at = { indicator: place.indicator, input: place.input }
    if (row === undefined || rows.length > 1) {
      const cell = cellAddress(rows[1] ?? place.row, FORM_COLUMNS.value)
      issues.push(makeIssue('form-row-lost', { ...at, place: { file, sheet: sheet.name, cell }, params: { rows: rows.map(String) } }))
      continue
    }
    rowOf.set(place.key, row)
    if (row !== place.row) issues.push(makeIssue('form-row-moved', { ...at, place: { file, sheet: sheet.name, cell: cellAddress(row, FORM_COLUMNS.value) }, params: { expected: place.row, row } }))
  }
  return { rowOf, issues: [...issues, ...changedCodes(sheet, layout, rowOf, file)] }
}

/** Indicators whose visible code is no longer that of their key. */
function changedCodes(sheet: ReadSheet, layout: FormLayout, rowOf: ReadonlyMap<string, number>, file: string): Issue[] {
  return layout.indicators.flatMap(({ indicator, inputs }) => {
    const first: InputPlace | undefined = inputs[0]
    const row = first && rowOf.get(first.key)
    const cell = row === undefined ? undefined : sheet.cells.get(cellAddress(row, FORM_COLUMNS.code))
    const shown = cell?.value ? printedValue(cell.value) : ''
    const { code } = indicator.definition
    if (row === undefined || shown === code) return []
    return [makeIssue('form-code-changed', { place: { file, sheet: sheet.name, cell: cellAddress(row, FORM_COLUMNS.code) }, indicator: code, params: { shown, code } })]
  })
}

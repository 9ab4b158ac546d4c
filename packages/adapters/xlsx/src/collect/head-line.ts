import { FORM_COLUMNS, FORM_ROWS } from '../form/form-columns.js'
import { FORM_SCHEMA } from '../form/machine-sheet.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { cleanText, printedValue, wordKey } from './cell-text.js'

/** A line above the table of a form. */
export interface HeadLine {
  readonly text: string
  readonly address: string
}

/** The line that has a label, compared as `wordKey` writes texts, wherever above the table it stands; else what stands in its place below the first row of the form. */
export function headLine(sheet: ReadSheet, place: number, isLabelled: (key: string) => boolean): HeadLine | undefined {
  const lines: { readonly row: number; readonly column: number; readonly address: string; readonly text: string }[] = []
  for (const { row, column, value, address } of sheet.cells.values()) if (row <= FORM_ROWS.first && value) lines.push({ row, column, address, text: cleanText(printedValue(value)) })
  const inFirstColumn = lines.filter(({ column }) => column === FORM_COLUMNS.code)
  const first = lines.find(({ column, text }) => column === FORM_COLUMNS.key && text === FORM_SCHEMA)?.row ?? FORM_ROWS.title
  return inFirstColumn.find(({ text }) => isLabelled(wordKey(text))) ?? inFirstColumn.find(({ row }) => row === first + place - FORM_ROWS.title)
}

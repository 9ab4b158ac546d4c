import { cleanText, excerpt, type PlannedInput } from '@dti-vn/sdk'
import { printedValue } from '../collect/cell-text.js'
import { FAULTY, readErrorCell } from '../collect/error-cell.js'
import { type InputReading, readNumberCell, type Tell } from '../collect/number-cell.js'
import { readNumberText } from '../collect/number-text.js'
import { shownValue } from '../workbook/shown-value.js'
import type { ReadCell, ReadValue } from '../workbook/read-model.js'

/**
 * Reads the cell of a figure. Numbers and truth values are taken as they are, texts as numbers the Vietnamese way; other texts are left to the
 * data set. Dates, errors and formulas without a result are invalid, with an error.
 */
export function readTableValue(cell: ReadCell | undefined, input: PlannedInput, tell: Tell): InputReading {
  if (!cell) return { value: null, issues: [] }
  const value = shownValue(cell)
  if (value === null) return { value: FAULTY, issues: [tell('cell-formula-empty', { formula: excerpt(cell.formula ?? '') })] }
  const read = readTyped(cell, value, input, tell)
  if (cell.formula === null || read.value === null || read.value === '') return read
  return { ...read, issues: [...read.issues, tell('cell-formula', { formula: excerpt(cell.formula), value: excerpt(printedValue(value)) })] }
}

function readTyped(cell: ReadCell, value: ReadValue, input: PlannedInput, tell: Tell): InputReading {
  switch (value.kind) {
    case 'text': {
      const text = cleanText(value.text)
      return isNumeric(input) && text !== '' && text !== 'NA' ? readNumberText(text, input, false, tell) : { value: text, issues: [] }
    }
    case 'boolean':
      return { value: value.boolean, issues: [] }
    case 'date':
      return { value: FAULTY, issues: [tell('cell-date', { date: printedValue(value) })] }
    case 'error':
      return { ...readErrorCell(value.error, tell), value: FAULTY }
    case 'number':
      return isNumeric(input) ? readNumberCell(value.number, cell, input, tell) : { value: value.number, issues: [] }
  }
}

function isNumeric({ definition: { type } }: PlannedInput): boolean {
  return type === 'number' || type === 'integer'
}

import { excerpt, nearest, type Place, type PlannedInput } from '@dti-vn/sdk'
import { FORM_WORDS } from '../form/form-words.js'
import { optionWords } from '../form/option-words.js'
import { cellIssuesAt } from '../issues/cell-issues.js'
import type { ReadCell, ReadValue } from '../workbook/read-model.js'
import { printedValue, wordKey } from './cell-text.js'
import { FAULTY, readErrorCell } from './error-cell.js'
import { type InputReading, readNumberCell, type Tell } from './number-cell.js'
import { readNumberText } from './number-text.js'
import { shownValue } from '../workbook/shown-value.js'

const EMPTY: InputReading = Object.freeze({ value: null, issues: Object.freeze([]) })

/**
 * Reads the cell of an input. Real numbers are taken as they are, texts as one number with a decimal comma, words of lists without regard to capitals.
 * What cannot be understood becomes a text that is invalid for the input, with an error; nothing is guessed. Bounds are left to the data set.
 */
export function readInput(cell: ReadCell | undefined, input: PlannedInput, place: Place): InputReading {
  if (!cell) return EMPTY
  const at = { place, indicator: undefined, input: input.definition.id }
  const tell = cellIssuesAt(at)
  const value = shownValue(cell)
  if (value === null) return { value: FAULTY, issues: [tell('cell-formula-empty', { formula: excerpt(cell.formula ?? '') })] }
  const read = readTyped(value, cell, input, tell)
  return cell.formula === null || read.value === null ? read : { ...read, issues: [...read.issues, tell('cell-formula', { formula: excerpt(cell.formula), value: printedValue(value) })] }
}

function readTyped(value: ReadValue, cell: ReadCell, input: PlannedInput, tell: Tell): InputReading {
  const shown = printedValue(value)
  if (shown === '') return EMPTY
  if (value.kind === 'error') return readErrorCell(shown, tell)
  if (wordKey(shown) === NOT_APPLICABLE) return { value: 'NA', issues: [] }
  if (value.kind === 'date') return { value: shown, issues: [tell('cell-date', { date: shown })] }
  const words = optionWords(input)
  if (words) {
    if (value.kind === 'boolean' && input.definition.type === 'boolean') return { value: value.boolean, issues: [] }
    const wanted = wordKey(shown)
    const found = words.find(({ word }) => wordKey(word) === wanted) ?? words.find((option) => option.value === shown)
    if (found) return { value: input.definition.type === 'boolean' ? found.value === 'true' : found.value, issues: [] }
    const known = words.map(({ word }) => word)
    return { value: `?${excerpt(shown)}`, issues: [tell('cell-unknown-word', { value: excerpt(shown), known, nearest: nearest(shown, known) })] }
  }
  return value.kind === 'number' ? readNumberCell(value.number, cell, input, tell) : readNumberText(shown, input, true, tell)
}

const NOT_APPLICABLE = wordKey(FORM_WORDS.notApplicable)

import { type InputValue, type Issue, type IssueCode, type IssueParam, localize, makeIssue, nearest, type Place, type PlannedInput, readNumber } from '@dti-vn/sdk'
import { FORM_WORDS } from '../form/form-words.js'
import { optionWords } from '../form/option-words.js'
import { isPercentFormat } from '../workbook/percent-format.js'
import type { ReadCell, ReadValue } from '../workbook/read-model.js'
import { excerpt, printedValue, wordKey } from './cell-text.js'

/** What an input cell means. */
export interface InputReading {
  readonly value: InputValue
  readonly issues: readonly Issue[]
}

const EMPTY: InputReading = Object.freeze({ value: null, issues: Object.freeze([]) })

/**
 * Reads the cell of an input. Real numbers are taken as they are, texts as one number with a decimal comma, words of lists without regard to capitals.
 * What cannot be understood becomes a text that is invalid for the input, with an error; nothing is guessed. Bounds are left to the data set.
 */
export function readInput(cell: ReadCell | undefined, input: PlannedInput, place: Place): InputReading {
  if (!cell) return EMPTY
  const at = { place, indicator: undefined, input: input.definition.id }
  const tell = (code: IssueCode, params: Readonly<Record<string, IssueParam>>): Issue => makeIssue(code, { ...at, params })
  const { value } = cell
  if (value === null) return { value: FAULTY, issues: [tell('cell-formula-empty', { formula: excerpt(cell.formula ?? '') })] }
  const read = readTyped(value, cell, input, tell)
  return cell.formula === null ? read : { ...read, issues: [...read.issues, tell('cell-formula', { formula: excerpt(cell.formula), value: printedValue(value) })] }
}

/** Stands for a value that is there but unreadable; it is no number, no option and no answer. */
const FAULTY = '?'

type Tell = (code: IssueCode, params: Readonly<Record<string, IssueParam>>) => Issue

function readTyped(value: ReadValue, cell: ReadCell, input: PlannedInput, tell: Tell): InputReading {
  const shown = printedValue(value)
  if (shown === '') return EMPTY
  if (wordKey(shown) === NOT_APPLICABLE) return { value: 'NA', issues: [] }
  if (value.kind === 'error') return { value: shown, issues: [tell('cell-error', { error: shown })] }
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
  return value.kind === 'number' ? readNumberCell(value.number, cell, input, tell) : readNumberText(shown, input, tell)
}

const NOT_APPLICABLE = wordKey(FORM_WORDS.notApplicable)

/** In a cell formatted as percent Excel keeps 85 % as 0.85. Where the unit of the input is % that is 85; elsewhere it could mean either. */
function readNumberCell(number: number, { format }: ReadCell, input: PlannedInput, tell: Tell): InputReading {
  if (isPercentFormat(format)) {
    const percent = hundredfold(number)
    const value = `${printedValue({ kind: 'number', number: percent })}%`
    if (!isPercentInput(input)) return { value, issues: [tell('cell-percent', { value, unit: unitOf(input) })] }
    return { value: percent, issues: [tell('cell-percent-read', { value, read: percent })] }
  }
  const { max } = input.definition
  const mayBeShare = isPercentInput(input) && max !== undefined && max >= 100 && number > 0 && number < 1
  return { value: number, issues: mayBeShare ? [tell('cell-share-suspected', { value: number, percent: hundredfold(number) })] : [] }
}

function readNumberText(shown: string, input: PlannedInput, tell: Tell): InputReading {
  const { decimals } = input.definition
  const read = readNumber(shown, 'vi', decimals)
  if (read !== 'not-a-number') return { value: typeof read === 'number' ? read : shown, issues: [] }
  const [, digits] = /^(\S{1,40})\s*%$/.exec(shown) ?? []
  const percent = digits === undefined ? read : readNumber(digits, 'vi', decimals)
  if (typeof percent === 'number') {
    if (isPercentInput(input)) return { value: percent, issues: [tell('cell-percent-read', { value: shown, read: percent })] }
    return { value: shown, issues: [tell('cell-percent', { value: shown, unit: unitOf(input) })] }
  }
  return { value: shown, issues: [tell('cell-not-a-number', { value: excerpt(shown) })] }
}

function isPercentInput({ definition }: PlannedInput): boolean {
  return definition.unit?.vi.trim() === '%'
}

function unitOf({ definition }: PlannedInput): IssueParam {
  return definition.unit ?? localize({ vi: '–' }, 'vi')
}

/** A hundred times the shortest decimal form, exactly: 0.07 gives 7, which multiplication does not. */
function hundredfold(number: number): number {
  const [digits = '', exponent = '0'] = number.toExponential().split('e')
  return Number(`${digits}e${String(Number(exponent) + 2)}`)
}

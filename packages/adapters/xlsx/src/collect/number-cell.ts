import { type InputValue, type Issue, type IssueCode, type IssueParam, localize, type PlannedInput } from '@dti-vn/sdk'
import { isPercentFormat } from '../workbook/percent-format.js'
import type { ReadCell } from '../workbook/read-model.js'
import { printedValue } from './cell-text.js'

/** What an input cell means. */
export interface InputReading {
  readonly value: InputValue
  readonly issues: readonly Issue[]
}

/** Makes an issue about the cell that is being read. */
export type Tell = (code: IssueCode, params: Readonly<Record<string, IssueParam>>) => Issue

/** Reads a real number. In a cell formatted as percent Excel keeps 85 % as 0.85. Where the unit of the input is % that is 85; elsewhere it could mean either. */
export function readNumberCell(number: number, { format }: ReadCell, input: PlannedInput, tell: Tell): InputReading {
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

/** True for an input that is asked for in percent. */
export function isPercentInput({ definition }: PlannedInput): boolean {
  return definition.unit?.vi.trim() === '%'
}

/** The unit of measure for an issue. */
export function unitOf({ definition }: PlannedInput): IssueParam {
  return definition.unit ?? localize({ vi: '–' }, 'vi')
}

/** A hundred times the shortest decimal form, exactly: 0.07 gives 7, which multiplication does not. */
function hundredfold(number: number): number {
  const [digits = '', exponent = '0'] = number.toExponential().split('e')
  return Number(`${digits}e${String(Number(exponent) + 2)}`)
}

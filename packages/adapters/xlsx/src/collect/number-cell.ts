import { hundredfold, type InputValue, isPercentInput, type Issue, type IssueParam, localize, type PlannedInput } from '@dti-vn/sdk'
import type { cellIssuesAt } from '../issues/cell-issues.js'
import { isPercentFormat } from '../workbook/percent-format.js'
import type { ReadCell } from '../workbook/read-model.js'
import { printedValue } from './cell-text.js'
import { computedNumber } from './computed-number.js'

/** What an input cell means. */
export interface InputReading {
  readonly value: InputValue
  readonly issues: readonly Issue[]
  /** True where digits of a computed figure were taken away. */
  readonly isRounded?: boolean
}

/** Makes an issue about the cell that is being read. */
export type Tell = ReturnType<typeof cellIssuesAt>

/**
 * Reads a real number. In a cell formatted as percent Excel keeps 85 % as 0.85. Where the unit of the input is % that is 85; elsewhere it could mean either.
 * What a formula came to is rounded as `computedNumber` says.
 */
export function readNumberCell(number: number, { format, formula }: Pick<ReadCell, 'format' | 'formula'>, input: PlannedInput, tell: Tell): InputReading {
  const counted = (figure: number) => (formula === null ? figure : computedNumber(figure, input))
  if (isPercentFormat(format)) {
    const percent = hundredfold(number)
    const value = `${printedValue({ kind: 'number', number: percent })}%`
    if (!isPercentInput(input)) return { value, issues: [tell('cell-percent', { value, unit: unitOf(input) })] }
    const read = counted(percent)
    return { value: read, issues: [tell('cell-percent-read', { value, read })], isRounded: read !== percent }
  }
  const read = counted(number)
  return { value: read, issues: [], isRounded: read !== number }
}

/** The unit of measure for an issue. */
export function unitOf({ definition }: PlannedInput): IssueParam {
  return definition.unit ?? localize({ vi: '–' }, 'vi')
}

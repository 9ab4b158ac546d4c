import { excerpt, type Issue, makeIssue, type Place } from '@dti-vn/sdk'
import { printedValue } from '../collect/cell-text.js'
import type { ReadCell } from '../workbook/read-model.js'

/** What a person sees in a cell. */
export function shownText(cell: ReadCell | undefined): string {
  return cell?.value ? printedValue(cell.value) : ''
}

/** The issue of a code or a name that Excel does not hold as text: 1.10 has become 1.1, 00123 has become 123. */
export function notText(cell: ReadCell, place: Place): Issue {
  return makeIssue('cell-code-not-text', { place, params: { value: excerpt(shownText(cell) || `=${cell.formula ?? ''}`) } })
}

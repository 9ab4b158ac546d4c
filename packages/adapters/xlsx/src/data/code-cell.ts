import { excerpt, type Issue, type Place } from '@dti-vn/sdk'
import { printedValue } from '../collect/cell-text.js'
import type { ReadCell } from '../workbook/read-model.js'
import { cellIssue } from '../issues/cell-issues.js'

/** What a person sees in a cell. */
export function shownText(cell: ReadCell | undefined): string {
  return cell?.value ? printedValue(cell.value) : ''
}

/** The issue of a code or a name that Excel does not hold as text: 1.10 has become 1.1, 00123 has become 123. */
export function notText(cell: ReadCell, place: Place): Issue {
  return cellIssue('cell-code-not-text', { place, params: { value: excerpt(shownText(cell) || `=${cell.formula ?? ''}`) } })
}

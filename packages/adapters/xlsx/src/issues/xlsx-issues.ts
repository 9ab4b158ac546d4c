import type { IssueKind } from '@dti-vn/sdk'
import { CELL_ISSUES } from './cell-issues.js'
import { FORM_ISSUES } from './form-issues.js'
import { WORKBOOK_ISSUES } from './workbook-issues.js'

/** Every issue that this package makes besides those of the library. */
export const XLSX_ISSUES: readonly IssueKind[] = Object.freeze([...WORKBOOK_ISSUES, ...FORM_ISSUES, ...CELL_ISSUES])

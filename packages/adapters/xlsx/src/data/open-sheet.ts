import { type Issue, makeIssue } from '@dti-vn/sdk'
import { isMachineSheet } from '../collect/form-marks.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { readWorkbook } from '../workbook/read-workbook.js'
import type { XlsxTableOptions } from './options.js'
import { workbookIssue } from '../issues/workbook-issues.js'
import { formIssue } from '../issues/form-issues.js'

/** Reads the sheet that was named, also a hidden one, or the first visible one; undefined where there is none and for a form, which is then reported. */
export async function openSheet(bytes: Uint8Array, { file, limits, signal, sheet }: XlsxTableOptions, report: (issue: Issue) => void): Promise<ReadSheet | undefined> {
  const workbook = await readWorkbook(bytes, { file, limits, signal })
  for (const issue of workbook.issues) report(issue)
  if (!workbook.ok) return undefined
  if (sheet === undefined && workbook.sheets.some(isMachineSheet)) {
    report(formIssue('form-as-table', { place: { file } }))
    return undefined
  }
  const wanted = sheet?.normalize('NFC')
  const found = workbook.sheets.find(({ name, visibility }) => (wanted === undefined ? visibility === 'visible' : name.normalize('NFC') === wanted))
  if (found) return found
  if (sheet === undefined) report(makeIssue('file-empty', { place: { file } }))
  else report(workbookIssue('workbook-sheet-unknown', { place: { file }, params: { sheet, known: workbook.sheets.map(({ name }) => name) } }))
  return undefined
}

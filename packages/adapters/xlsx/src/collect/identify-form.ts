import type { Issue } from '@dti-vn/sdk'
import { FORM_SHEETS } from '../form/machine-sheet.js'
import { readWorkbook } from '../workbook/read-workbook.js'
import { type FormIdentityFound, formMarks } from './form-marks.js'
import type { FormFile } from './returned-form.js'

/** Reads of a workbook only which form it is; an issue where it is none or is damaged. Nothing that was typed is looked at. */
export async function identifyForm({ name: file, bytes }: FormFile): Promise<FormIdentityFound | Issue> {
  const workbook = await readWorkbook(bytes, { file, wanted: (name) => name !== FORM_SHEETS.calculation })
  const marks = workbook.ok ? formMarks(workbook.sheets, file) : workbook.issues[0]
  if (!marks) throw new Error('a workbook that was not read has an issue')
  if ('severity' in marks) return marks
  const { sheet: _, cellAt: __, ...identity } = marks
  return identity
}

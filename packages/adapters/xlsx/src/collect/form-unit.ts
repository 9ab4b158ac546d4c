import { excerpt, type Issue, type LocalText, sameUnitName } from '@dti-vn/sdk'
import { FORM_ROWS } from '../form/form-columns.js'
import { UNIT_LINE } from '../form/unit-line.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { cleanText, shownKey, wordKey } from './cell-text.js'
import { headLine } from './head-line.js'
import { formIssue } from '../issues/form-issues.js'

/** What a form says about its unit. */
export interface FormUnitMarks {
  /** Of the hidden sheet. */
  readonly unit: string
  readonly name: string | null
  readonly sheet: ReadSheet
}

/**
 * A form carries its unit three times: on the hidden sheet, in the line above the table, and mostly in its file name. Where they differ nobody knows whose
 * figures these are: an error. A line that was emptied says nothing, which is a warning; a file name counts only where it begins with one of `codes`. Null where
 * the line agrees and nothing contradicts.
 */
export function formUnit({ unit, name, sheet }: FormUnitMarks, file: string, codes: ReadonlySet<string>): Issue | null {
  const line = headLine(sheet, FORM_ROWS.unit, UNIT_LINE.isLabelled)
  const isOtherLine = line !== undefined && !saysUnit(line.text, unit, name)
  const leading = leadingCode(file, codes)
  const isOtherFile = leading !== undefined && wordKey(leading) !== wordKey(unit)
  const hidden = name === null ? unit : `${name} (${unit})`
  if (!isOtherLine && !isOtherFile) {
    const isSaid = line !== undefined && UNIT_LINE.said(shownKey(line.text)) !== ''
    return isSaid ? null : formIssue('form-line-emptied', { place: { file, sheet: sheet.name, cell: line?.address }, unit, params: { line: { vi: 'đơn vị', en: 'the unit' }, hidden } })
  }
  const shown = excerpt(line?.text ?? '')
  const found: LocalText = {
    vi: [`phần ẩn của tệp ghi ${hidden}`, ...(isOtherLine ? [`dòng đầu phiếu ghi “${shown}”`] : []), ...(isOtherFile ? [`tên tệp bắt đầu bằng mã ${leading}`] : [])].join('; '),
    en: [`its hidden sheet says ${hidden}`, ...(isOtherLine ? [`its line of the unit "${shown}"`] : []), ...(isOtherFile ? [`its file name begins with the code ${leading}`] : [])].join('; '),
  }
  return formIssue('form-unit-differs', { place: { file, sheet: sheet.name, cell: isOtherLine ? line.address : undefined }, unit, params: { found } })
}

/**
 * True for a line with the code and the name of the unit. Either may be left out; what is no difference of names anywhere is none here, and neither is the word for its office. Beside the right code the name may
 * stand among other words.
 */
function saysUnit(line: string, unit: string, name: string | null): boolean {
  const said = UNIT_LINE.said(shownKey(line))
  const [ownCode, ownName] = [shownKey(unit), shownKey(name ?? unit)]
  const { name: saidName, code: inBrackets } = UNIT_LINE.read(said)
  const code = inBrackets === undefined ? undefined : cleanText(inBrackets)
  // As it was written: nothing is to be compared.
  if (saidName === ownName && code === ownCode) return true
  const names = (text: string) => sameUnitName(UNIT_LINE.withoutOffice(text), ownName)
  if (said === '' || UNIT_LINE.withoutOffice(said) === ownCode || names(said)) return true
  if (code !== undefined && code !== ownCode) return false
  if (saidName === '' || names(saidName)) return true
  return code !== undefined && ` ${saidName} `.includes(` ${ownName} `)
}

/** The longest code that a file name begins with, no letter or digit after it. Folders do not count. */
function leadingCode(file: string, codes: ReadonlySet<string>): string | undefined {
  const name = cleanText(file.replace(/^.*[\\/]/, '')).toLowerCase()
  let found: string | undefined
  for (const code of codes) {
    const wanted = cleanText(code).toLowerCase()
    if (wanted === '' || !name.startsWith(wanted) || /^[\p{L}\p{N}]/u.test(name.slice(wanted.length))) continue
    if (code.length > (found?.length ?? 0)) found = code
  }
  return found
}

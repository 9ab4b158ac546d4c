import { type Issue, type LocalText, makeIssue, sameUnitName } from '@dti-vn/sdk'
import { FORM_COLUMNS, FORM_ROWS } from '../form/form-columns.js'
import { FORM_SCHEMA } from '../form/machine-sheet.js'
import { UNIT_LINE } from '../form/unit-line.js'
import type { ReadSheet } from '../workbook/read-model.js'
import { cleanText, excerpt, wordKey } from './cell-text.js'

/** What a form says about its unit. */
export interface FormUnitMarks {
  /** Of the hidden sheet. */
  readonly unit: string
  readonly name: string | null
  readonly sheet: ReadSheet
}

/**
 * A form carries its unit three times: on the hidden sheet, in the line above the table, and mostly in its file name. Where they differ nobody knows whose
 * figures these are: an error, and null where nothing contradicts. A line that was emptied says nothing; a file name counts only where it begins
 * with one of `codes`.
 */
export function unitContradiction({ unit, name, sheet }: FormUnitMarks, file: string, codes: ReadonlySet<string>): Issue | null {
  const line = unitLine(sheet)
  const isOtherLine = line !== undefined && !saysUnit(line.text, unit, name)
  const leading = leadingCode(file, codes)
  const isOtherFile = leading !== undefined && wordKey(leading) !== wordKey(unit)
  if (!isOtherLine && !isOtherFile) return null
  const hidden = name === null ? unit : `${name} (${unit})`
  const shown = excerpt(line?.text ?? '')
  const found: LocalText = {
    vi: [`phần ẩn của tệp ghi ${hidden}`, ...(isOtherLine ? [`dòng đầu phiếu ghi “${shown}”`] : []), ...(isOtherFile ? [`tên tệp bắt đầu bằng mã ${leading}`] : [])].join('; '),
    en: [`its hidden sheet says ${hidden}`, ...(isOtherLine ? [`its line of the unit "${shown}"`] : []), ...(isOtherFile ? [`its file name begins with the code ${leading}`] : [])].join('; '),
  }
  return makeIssue('form-unit-differs', { place: { file, sheet: sheet.name, cell: isOtherLine ? line.address : undefined }, unit, params: { found } })
}

/** The line above the table that names the unit: where its label stands, else what stands in its place below the first row of the form. */
function unitLine(sheet: ReadSheet): { readonly text: string; readonly address: string } | undefined {
  const texts = [...sheet.cells.values()].flatMap(({ row, column, value, address }) => (row <= FORM_ROWS.first && value?.kind === 'text' ? [{ row, column, address, text: cleanText(value.text) }] : []))
  const inFirstColumn = texts.filter(({ column }) => column === FORM_COLUMNS.code)
  const first = texts.find(({ column, text }) => column === FORM_COLUMNS.key && text === FORM_SCHEMA)?.row ?? FORM_ROWS.title
  return inFirstColumn.find(({ text }) => UNIT_LINE.isLabelled(wordKey(text))) ?? inFirstColumn.find(({ row }) => row === first + FORM_ROWS.unit - FORM_ROWS.title)
}

/** A text as LibreOffice leaves it when it saves a file of its own again: what looks like an escape of the file format stands for its sign. */
function shownKey(text: string): string {
  return wordKey(text.replace(/_x([0-9a-f]{1,4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
}

/**
 * True for a line with the code and the name of the unit. Either may be left out; what is no difference of names anywhere is none here, and neither is the word for its office. Beside the right code the name may
 * stand among other words.
 */
function saysUnit(line: string, unit: string, name: string | null): boolean {
  const said = UNIT_LINE.said(shownKey(line))
  const [ownCode, ownName] = [shownKey(unit), shownKey(name ?? unit)]
  const names = (text: string) => sameUnitName(UNIT_LINE.withoutOffice(text), ownName)
  if (said === '' || UNIT_LINE.withoutOffice(said) === ownCode || names(said)) return true
  const { name: saidName, code } = UNIT_LINE.read(said)
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
    const goesOn = /^[\p{L}\p{N}]/u.test(name.slice(wanted.length))
    if (wanted !== '' && name.startsWith(wanted) && !goesOn && code.length > (found?.length ?? 0)) found = code
  }
  return found
}

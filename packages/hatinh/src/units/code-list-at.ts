import { isCalendarDate, isInForce } from '@dti-vn/sdk'
import type { CodeList } from './code-list.js'
import { codeLists } from './code-lists.js'
import { misuse } from './misuse.js'

/**
 * The code list in force on a day of the calendar, or undefined before 1 January 2020.
 * @param date - `YYYY-MM-DD`; a calendar date, no time zone.
 * @throws {UnitsError} `bad-date` if the text is no such date.
 */
export function codeListAt(date: string): CodeList | undefined {
  if (!isCalendarDate(date)) {
    throw misuse('bad-date', `"${date}" không phải ngày dạng YYYY-MM-DD.`, `"${date}" is not a date of the form YYYY-MM-DD.`)
  }
  return codeLists.find(({ valid }) => isInForce(valid, date))
}

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
  return codeLists.find(({ valid }) => valid.from <= date && (valid.to === null || date <= valid.to))
}

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

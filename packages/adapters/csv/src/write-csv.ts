import { terminalSafe } from '@dti-vn/sdk'
import { CSV_PROFILES, type CsvProfile, type ProfileRules } from './profile.js'

/** A cell to be written: numbers stay numbers, null is an empty cell. */
export type CsvCell = string | number | null

/** What a spreadsheet takes for the beginning of a formula or of a command, also in the full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/

/** Writes rows of cells under a profile, each row ended by the line end of the profile. */
export function writeCsv(rows: Iterable<readonly CsvCell[]>, profile: CsvProfile): string {
  return `${CSV_PROFILES[profile].bom ? '\ufeff' : ''}${Array.from(rows, (row) => csvLine(row, profile)).join('')}`
}

/** One row with its line end. */
export function csvLine(row: readonly CsvCell[], profile: CsvProfile): string {
  const rules = CSV_PROFILES[profile]
  return row.map((cell) => printCell(cell, rules)).join(rules.delimiter) + rules.lineEnd
}

function printCell(cell: CsvCell, rules: ProfileRules): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', rules.decimal)
  const text = rules.escapeFormulas ? disarmed(cell) : cell
  return mustQuote(text, rules.delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text for people: no formula, and nothing that a terminal would obey; line ends and tabs stay. */
function disarmed(text: string): string {
  const shown = text.split('\r\n').map(terminalSafe).join('\r\n')
  return FORMULA_START.test(text) ? `'${shown}` : shown
}

function mustQuote(text: string, delimiter: string): boolean {
  return text.includes(delimiter) || /["\r\n]/.test(text) || text.trim() !== text
}

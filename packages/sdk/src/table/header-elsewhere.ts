import { type Issue, makeIssue, type Place } from '@dti-vn/core'
import { headerName } from './clean-text.js'

/** How many rows are looked through for a header that stands below titles. */
export const HEADER_SEARCH = 30

/** A row as it may be a header. */
export interface HeaderCandidate {
  readonly line: number
  /** The texts of its cells. */
  readonly names: readonly string[]
}

/** True for a row that names the column that every header has. */
export function namesColumn(names: readonly string[], column: string): boolean {
  return names.some((name) => headerName(name) === column)
}

/**
 * The issue of a table whose first row is a title: `column` stands in a row below it, of at most `HEADER_SEARCH`. Undefined where the first row is the header, or
 * none is found.
 */
export function headerElsewhere(rows: readonly HeaderCandidate[], column: string, place: Place): Issue | undefined {
  const [first] = rows
  const found = rows.slice(0, HEADER_SEARCH).find(({ names }) => namesColumn(names, column))
  if (!first || !found || found === first) return undefined
  return makeIssue('file-header-elsewhere', { place, params: { line: first.line, header: found.line } })
}

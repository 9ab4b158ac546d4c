import { excerpt, type Issue, makeIssue, nearest, type Place } from '@dti-vn/core'
import type { TableHeader } from './table-rows.js'

/** The columns that a table may have. */
export interface ColumnNames {
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/** Where the columns of a header stand. */
export interface NamedColumns {
  readonly positions: ReadonlyMap<string, number>
  /** Cells of the header that are none of the known columns. */
  readonly others: readonly { readonly name: string; readonly position: number }[]
  /** Missing and repeated columns: with any of them the table is not read. */
  readonly issues: readonly Issue[]
}

/** Finds the columns of a table by the exact names in its header, in any order. */
export function findColumns(header: TableHeader, names: ColumnNames): NamedColumns {
  const known = [...names.required, ...names.optional]
  const positions = new Map<string, number>()
  const others: { name: string; position: number }[] = []
  const issues: Issue[] = []
  const repeated = new Map<string, number>()
  const seen = new Set<string>()
  header.names.forEach((name, position) => {
    if (seen.has(name) && name !== '') repeated.set(name, position)
    else if (known.includes(name)) positions.set(name, position)
    else others.push({ name, position })
    seen.add(name)
  })
  for (const [name, position] of repeated) issues.push(makeIssue('file-header-duplicate', { place: header.at(position), params: { column: excerpt(name) } }))
  for (const column of names.required) {
    if (!positions.has(column)) issues.push(makeIssue('file-header-missing', { place: header.place, params: { column, known } }))
  }
  return { positions, others, issues }
}

/** The issue of a column that the table does not have. Its cells are not read. */
export function unknownColumn(name: string, known: readonly string[], place: Place): Issue {
  const column = excerpt(name)
  return makeIssue('file-header-unknown', { place: { ...place, column }, params: { column, nearest: nearest(name, known) } })
}

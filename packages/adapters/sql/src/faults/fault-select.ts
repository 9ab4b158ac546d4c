import type { IssueCode } from '@dti-vn/sdk'
import type { SqlIssueCode } from '../sql-issues.js'
import type { Script } from '../script.js'
import { select } from '../text/layout.js'

/** What a row of the list of faults says, each a piece of SQL; NULL unless given. */
export interface FaultColumns {
  /** A code of an issue, or a piece of SQL that is one or NULL. */
  readonly fault: FaultCode | { readonly sql: string }
  /** The table in which the rows stand. */
  readonly table: string | { readonly sql: string }
  /** A unit, one of them where the fault is not of a unit. */
  readonly unit?: string
  readonly indicator?: string
  readonly input?: string
  /** The text at fault, as it stands in the table. */
  readonly text?: string
  /** How many rows of the table have it. */
  readonly rows: string
}

/** Issues that the list of faults tells. */
export type FaultCode = Extract<
  IssueCode | SqlIssueCode,
  | 'unit-code-missing' | 'code-not-text' | 'sql-row-of-totals' | 'sql-row-of-text' | 'value-without-trait' | 'indicator-unknown' | 'input-unknown' | 'trait-unknown'
  | 'sql-code-unclean' | 'sql-code-column-typed' | 'sql-unit-unlisted' | 'sql-unit-unknown' | 'sql-unit-differs' | 'sql-traits-none' | 'sql-column-unread'
>

/** Columns of the list of faults, in order. */
export const FAULT_COLUMNS = ['fault', 'table_name', 'unit_code', 'indicator_code', 'input_id', 'text_found', 'row_count'] as const

/** A part of the list. */
export function faultSelect({ dialect }: Pick<Script, 'dialect'>, { fault, table, unit, indicator, input, text, rows }: FaultColumns, rest: readonly string[]): string {
  const asText = (sql = 'NULL') => dialect.exact(`CAST(${sql} AS ${dialect.textType})`)
  const sqlOf = (value: string | { readonly sql: string }) => asText(typeof value === 'string' ? `'${value}'` : value.sql)
  const cells = [sqlOf(fault), sqlOf(table), asText(unit), asText(indicator), asText(input), asText(text), rows]
  return select(cells.map((cell, i) => `${cell} AS ${FAULT_COLUMNS[i] ?? ''}`), rest)
}

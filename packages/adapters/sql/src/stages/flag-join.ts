import type { Script } from '../script.js'
import { codeOf } from '../text/code.js'
import { indent, select } from '../text/layout.js'

/** A code, and the column that says whether a unit has it. */
export interface Flag {
  readonly code: string
  readonly name: string
}

/** Joins a table of units and codes as one row for each unit, with a column for each flag that is 1 where the unit has that code. */
export function flagJoin({ dialect, values }: Script, table: string, column: string, flags: readonly Flag[], alias: string, to: string): string {
  const listed = select([`${codeOf(dialect, 't.unit_code')} AS unit_code`, `${codeOf(dialect, `t.${column}`)} AS code`], [`FROM ${table} t`])
  const columns = flags.map(({ code, name }) => `MAX(CASE WHEN l.code = ${values.text(code)} THEN 1 ELSE 0 END) AS ${name}`)
  const joined = select(['l.unit_code AS unit_code', ...columns], [`FROM (\n${indent(listed)}${dialect.fence}\n) l`, 'GROUP BY l.unit_code'])
  return `LEFT JOIN (\n${indent(joined)}\n) ${alias} ON ${alias}.unit_code = ${to}.unit_code`
}

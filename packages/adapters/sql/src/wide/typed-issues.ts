import type { Issue, Plan } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'
import { sqlIssue } from '../sql-issues.js'

/** Inputs with `round` where the engine cannot round the numbers that a column stores as the contract does. */
export function typedIssues({ columns, indicators }: Plan, { rounded, title }: Dialect): Issue[] {
  if (rounded !== undefined) return []
  return columns.flatMap(({ definition, indicator }) =>
    definition.round === undefined ? [] : [sqlIssue('sql-round-typed', { indicator: indicators[indicator]?.definition.code, input: definition.id, params: { dialect: title } })],
  )
}

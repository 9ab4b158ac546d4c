import type { Issue, PlannedIndicator } from '@dti-vn/sdk'
import type { Dialect } from './dialects/dialect.js'
import type { Refusal } from './rules/refusal.js'
import { sqlIssue } from './sql-issues.js'

/** Why the rule of an indicator cannot be written in SQL. */
export function refusalIssue({ reason, detail }: Refusal, { definition }: PlannedIndicator, { title }: Dialect): Issue {
  const at = { indicator: definition.code }
  switch (reason) {
    case 'inexact-function':
      return sqlIssue('sql-inexact-function', { ...at, params: { function: detail } })
    case 'power':
      return sqlIssue('sql-power', at)
    case 'mean-of-quotient':
      return sqlIssue('sql-mean-of-quotient', at)
    case 'too-wide':
      return sqlIssue('sql-too-wide', { ...at, params: { dialect: title } })
  }
}

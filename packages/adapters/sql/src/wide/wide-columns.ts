import type { Issue, Plan, PlannedInput } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'
import { IDENTIFIER } from '../text/identifier.js'
import { reservedWords } from '../text/reserved-words.js'
import { sqlIssue } from '../sql-issues.js'

/** The columns of a wide table. */
export interface WideColumns {
  readonly columnOf: (input: PlannedInput) => string
  readonly issues: readonly Issue[]
}

/** The default name of the column of an input: `1.2/steering_meetings` is `i1_2_steering_meetings`. */
export function wideColumnName(code: string, inputId: string): string {
  return `i${code.replaceAll('.', '_')}_${inputId}`.toLowerCase()
}

/** The column of every input: the one that is named, or the default. Names must be plain identifiers that no engine keeps for itself, and differ. */
export function wideColumns(plan: Plan, named: Readonly<Record<string, string>>, dialect: Pick<Dialect, 'id' | 'title'>): WideColumns {
  const reserved = reservedWords(dialect)
  const keyOf = (input: PlannedInput) => `${codeOf(plan, input)}/${input.definition.id}`
  const columnOf = (input: PlannedInput) => (Object.hasOwn(named, keyOf(input)) ? named[keyOf(input)] : undefined) ?? wideColumnName(codeOf(plan, input), input.definition.id)
  const seen = new Set<string>()
  const issues: Issue[] = []
  for (const input of plan.columns) {
    const name = columnOf(input)
    const at = { indicator: codeOf(plan, input), input: input.definition.id, params: { name } }
    if (!IDENTIFIER.test(name)) issues.push(sqlIssue('sql-name-invalid', at))
    else if (reserved.has(name)) issues.push(sqlIssue('sql-name-reserved', { ...at, params: { name, dialect: dialect.title } }))
    else if (seen.has(name) || name === 'unit_code') issues.push(sqlIssue('sql-name-duplicate', at))
    seen.add(name)
  }
  const keys = new Set(plan.columns.map(keyOf))
  for (const key of Object.keys(named)) if (!keys.has(key)) issues.push(sqlIssue('sql-column-unknown', { params: { name: key } }))
  return { columnOf, issues }
}

function codeOf(plan: Plan, input: PlannedInput): string {
  return plan.indicators[input.indicator]?.definition.code ?? ''
}

import type { Issue, Plan } from '@dti-vn/sdk'
import type { DialectId } from './dialects/dialect.js'
import { dialectOf } from './dialects/dialects.js'
import { compileRules } from './rules/compile-rules.js'

/** What stands in the way of an index in a dialect, and below which limits it computes. */
export function sqlCapability(plan: Plan, dialect: DialectId): readonly Issue[] {
  return compileRules(plan, dialectOf(dialect)).issues
}

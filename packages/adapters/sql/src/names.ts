import type { Issue } from '@dti-vn/sdk'
import { isTableName } from './text/identifier.js'
import { sqlIssue } from './sql-issues.js'

/** Names of tables and views that are not plain identifiers. */
export function checkNames(names: Readonly<Record<string, string | undefined>>): Issue[] {
  return Object.values(names).flatMap((name) => (name === undefined || isTableName(name) ? [] : [sqlIssue('sql-name-invalid', { params: { name } })]))
}

/** Views, tables or steps to be made that have the name of a table that is read: a step hides the table from those after it. */
export function checkTaken(created: readonly string[], read: readonly (string | undefined)[]): Issue[] {
  return created.flatMap((name) => (read.includes(name) ? [sqlIssue('sql-name-taken', { params: { name } })] : []))
}

import { type Issue, makeIssue } from '@dti-vn/sdk'
import { isTableName } from './text/identifier.js'

/** Names of tables and views that are not plain identifiers. */
export function checkNames(names: Readonly<Record<string, string | undefined>>): Issue[] {
  return Object.values(names).flatMap((name) => (name === undefined || isTableName(name) ? [] : [makeIssue('sql-name-invalid', { params: { name } })]))
}

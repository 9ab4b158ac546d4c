import type { Issue } from '@dti-vn/sdk'
import type { Dialect } from './dialects/dialect.js'
import { isTableName } from './text/identifier.js'
import { reservedWords } from './text/reserved-words.js'
import { sqlIssue } from './sql-issues.js'

/** Names of tables that are not plain identifiers, or words of the language of the engine. */
export function checkNames(names: Readonly<Record<string, string | undefined>>, dialect: Pick<Dialect, 'id' | 'title'>): Issue[] {
  const reserved = reservedWords(dialect)
  return Object.values(names).flatMap((name) => {
    if (name === undefined) return []
    if (!isTableName(name)) return [sqlIssue('sql-name-invalid', { params: { name } })]
    const word = name.split('.').find((part) => reserved.has(part))
    return word === undefined ? [] : [sqlIssue('sql-name-reserved', { params: { name: word, dialect: dialect.title } })]
  })
}

/** The start of the names of views and tables to be made. */
export function checkPrefix(name: string): Issue[] {
  return isTableName(name) ? [] : [sqlIssue('sql-name-invalid', { params: { name } })]
}

/** Views, tables or steps to be made that have the name of a table that is read: a step hides the table from those after it. */
export function checkTaken(created: readonly string[], read: readonly (string | undefined)[]): Issue[] {
  return created.flatMap((name) => (read.includes(name) ? [sqlIssue('sql-name-taken', { params: { name } })] : []))
}

import { type Int, column, magnitude } from '../arithmetic/int.js'
import type { Work } from '../arithmetic/work.js'
import type { Dialect } from '../dialects/dialect.js'
import { Refusal } from '../rules/refusal.js'
import type { Computed } from '../wide/layers.js'

/** Expressions shorter than this are repeated rather than given a column. */
const SHORT = 24

/** The arithmetic of nodes: every long expression is a column of the row of a unit. */
export interface NodeWork extends Work {
  readonly dialect: Dialect
  /** All columns that were made so far; no name needs to come before those that use it. */
  readonly columns: () => readonly Computed[]
  /** A column of its own under a name. */
  readonly named: (name: string, value: Int) => Int
  /** A column that may be NULL, of an expression that no bounds of its operands say enough about. */
  readonly made: (sql: string, low: bigint, high: bigint) => Int
  /** What `compute` gives, or undefined where the integers of the dialect are too small: what it made is then forgotten. */
  readonly attempt: <T>(compute: () => T) => T | undefined
}

/** Starts the columns of the nodes of an index. */
export function createNodeWork(dialect: Dialect): NodeWork {
  let columns: Computed[] = []
  let known = new Map<string, Int>()
  const add = (name: string, { sql, low, high }: Int): Int => {
    columns.push({ name, sql: `CAST(${sql} AS ${dialect.wideType})` })
    return column(name, low, high)
  }
  const watch = (value: Int): Int => {
    if (magnitude(value) > dialect.largest) throw new Refusal('too-wide')
    return value
  }
  const bind = (value: Int): Int => {
    if (value.sql.length <= SHORT) return value
    const before = known.get(value.sql)
    if (before) return before
    const bound = add(`v${String(columns.length + 1)}`, watch(value))
    known.set(value.sql, bound)
    return bound
  }
  return {
    dialect,
    quotient: dialect.quotient,
    watch,
    bind,
    columns: () => columns,
    named: (name, value) => add(name, watch(value)),
    made: (sql, low, high) => bind(column(sql, low, high)),
    attempt: (compute) => {
      const before = [columns, known] as const
      ;[columns, known] = [[...columns], new Map(known)]
      try {
        return compute()
      } catch (error) {
        if (!(error instanceof Refusal) || error.reason !== 'too-wide') throw error
        ;[columns, known] = before
        return undefined
      }
    },
  }
}

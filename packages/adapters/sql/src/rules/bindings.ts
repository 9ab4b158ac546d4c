import { column, type Int } from '../arithmetic/int.js'

/** Expressions shorter than this are repeated rather than given a column. */
const SHORT = 24

/** A column that a step computes for one indicator. */
export interface Binding {
  readonly name: string
  readonly sql: string
}

/** Collects the columns of an indicator: those of a level need only columns of the levels below. */
export interface Bindings {
  readonly bind: (value: Int) => Int
  /** The columns by level, from level 1. */
  readonly steps: () => readonly (readonly Binding[])[]
}

/** Starts a collection; names are `<prefix><level>_<number>`. */
export function createBindings(prefix: string): Bindings {
  const levels: Binding[][] = []
  const known = new Map<string, Int>()
  return {
    bind: (value) => {
      if (value.sql.length <= SHORT) return value
      const before = known.get(value.sql)
      if (before) return before
      const level = value.level + 1
      const list = (levels[level - 1] ??= [])
      const name = `${prefix}${level}_${list.length + 1}`
      list.push({ name, sql: value.sql })
      const bound = column(name, value.low, value.high, level)
      known.set(value.sql, bound)
      return bound
    },
    steps: () => levels,
  }
}

import type { Condition, Int } from './int.js'

/** What the arithmetic needs of its surroundings. */
export interface Work {
  /** Integer division that cuts towards zero; a divisor of 0 gives NULL, never an error. */
  readonly quotient: (n: string, d: string) => string
  /** Called with every integer expression: its bounds must fit the integers of the dialect. */
  readonly watch: (value: Int) => Int
  /** Gives a long expression a column of its own, so that it can be used more than once. */
  readonly bind: (value: Int) => Int
}

/** A long condition as a column of 1 and 0. */
export function boundCondition(work: Work, test: Condition): Condition {
  if (test.sql.length <= 60) return test
  const sql = `CASE WHEN ${test.sql} THEN 1 ELSE 0 END`
  const bound = work.bind({ sql, low: 0n, high: 1n, level: test.level, binding: 'sum' })
  return { sql: `${bound.sql} = 1`, level: bound.level }
}

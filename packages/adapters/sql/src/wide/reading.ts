import type { Computed } from './layers.js'

/** How a value of a wide table is read: pieces of SQL over columns of its own. */
export interface Reading {
  /** True where the pieces name the table of values itself, and no column that is computed before. */
  readonly isSource: boolean
  /** Columns that the pieces need. */
  readonly columns: readonly Computed[]
  /** True for a value that the contract accepts and the integers hold. */
  readonly ok: string
  readonly isEmpty: string
  /** True for a declared NA; undefined where the column cannot hold it. */
  readonly isNa: string | undefined
  /** The number of the reason, for a value that is neither empty, NA nor ok. */
  readonly fault: string
  /** The value as an integer, where it is ok. */
  readonly value: string
}

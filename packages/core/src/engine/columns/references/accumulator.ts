import type { GroupValue } from './reference-values.js'

/** The units of one block that take part, and their groups. */
export interface Members {
  /** 1 for units that belong to the reference set. */
  readonly isMember: Uint8Array
  readonly groups: Int32Array
  /** Is set to 1 for members with a figure. */
  readonly included: Uint8Array
}

/** Collects one aggregate over the figures of members, block by block. */
export interface Accumulator {
  readonly add: (members: Members, start: number, count: number) => void
  /** The aggregate of each group; undefined when it is not provable in float64. */
  readonly finish: () => readonly GroupValue[] | undefined
}

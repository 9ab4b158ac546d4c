/**
 * Where a column may stop with a zero denominator, by the blocks in which the stop is first marked. `possible` names every block whose NaN
 * may reach the column; `certain` those whose NaN always does.
 */
export interface Stops {
  readonly possible: ReadonlySet<Float64Array>
  readonly certain: ReadonlySet<Float64Array>
}

const NOWHERE: ReadonlySet<Float64Array> = new Set()

export const NO_STOPS: Stops = Object.freeze({ possible: NOWHERE, certain: NOWHERE })

/** A block that is itself NaN in some cells. */
export function stopsAt(block: Float64Array): Stops {
  const only = new Set([block])
  return { possible: only, certain: only }
}

/** Of a column that is computed from both in every cell. */
export function bothStops(a: Stops, b: Stops): Stops {
  if (b.possible.size === 0) return a
  if (a.possible.size === 0) return b
  return { possible: union(a.possible, b.possible), certain: union(a.certain, b.certain) }
}

/** Of a column that is computed from the first in every cell, and from the others in some. */
export function firstStops(first: Stops, ...others: readonly Stops[]): Stops {
  return { possible: others.reduce<Stops['possible']>((all, other) => union(all, other.possible), first.possible), certain: first.certain }
}

/** True when b is stopped wherever a is. */
export function impliesStop(a: Stops, b: Stops): boolean {
  for (const block of a.possible) if (!b.certain.has(block)) return false
  return true
}

function union(a: ReadonlySet<Float64Array>, b: ReadonlySet<Float64Array>): ReadonlySet<Float64Array> {
  return b.size === 0 ? a : new Set([...a, ...b])
}

import type { Fraction } from '../column.js'
import type { Members } from './accumulator.js'

/**
 * Collects figures over one constant denominator, then ranks every unit among the members of its group: 1 + members strictly above it, or
 * NaN where its own figure stops.
 */
export interface RankCollector {
  readonly add: (members: Members, start: number, count: number) => void
  readonly finish: () => Float64Array
}

export function rankCollector({ n }: Fraction, { groups }: Pick<Members, 'groups'>, groupCount: number): RankCollector {
  const own = new Float64Array(groups.length)
  const figures: number[][] = Array.from({ length: groupCount }, () => [])
  return {
    add: ({ isMember, included }, start, count) => {
      for (let i = 0; i < count; i += 1) {
        const unit = start + i
        const figure = (n.data[i] ?? 0) * n.by
        own[unit] = figure
        if (isMember[unit] !== 1 || figure !== figure) continue
        included[unit] = 1
        figures[groups[unit] ?? 0]?.push(figure)
      }
    },
    finish: () => {
      const ascending = figures.map((values) => Float64Array.from(values).sort())
      return own.map((figure, unit) => {
        const values = ascending[groups[unit] ?? 0]
        if (!values || figure !== figure) return NaN
        return values.length - countUpTo(values, figure) + 1
      })
    },
  }
}

/** How many sorted values are ≤ limit. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

import { rational } from '../../../numeric/rational.js'
import type { Estimate } from '../approximation.js'
import type { Approximation } from '../column.js'
import { INFLATION, ROUNDOFF, UNDERFLOW } from '../limits.js'
import type { Accumulator } from './accumulator.js'

const NOTHING: Estimate = Object.freeze({ value: 0, error: 0 })

/** Aggregates of approximations. A member of which nothing is known makes them unprovable. */

/** The largest (sign 1) or smallest (sign −1): off by no more than the largest error of a member. */
export function extremeOfApproximations(column: Approximation, sign: 1 | -1, groupCount: number): Accumulator {
  const best = new Float64Array(groupCount).fill(NaN)
  const errors = new Float64Array(groupCount)
  return {
    add: eachMember(column, (group, value, error) => {
      const before = best[group] ?? 0
      if (before !== before || sign * (value - before) > 0) best[group] = value
      if (error > (errors[group] ?? 0)) errors[group] = error
    }),
    finish: () => known(Array.from(best, (value, group) => (value === value ? { value, error: errors[group] ?? 0 } : NOTHING))),
  }
}

/**
 * The mean. Each addition adds u·|sum| to the bound; collecting the bound takes at most three roundings for each member, which 1 + 4mu for
 * m members makes up for as long as mu < 0.01.
 */
export function meanOfApproximations(column: Approximation, groupCount: number): Accumulator {
  const sums = new Float64Array(groupCount)
  const errors = new Float64Array(groupCount)
  const counts = new Float64Array(groupCount)
  return {
    add: eachMember(column, (group, value, error) => {
      const sum = (sums[group] ?? 0) + value
      sums[group] = sum
      errors[group] = (errors[group] ?? 0) + (error + ROUNDOFF * Math.abs(sum))
      counts[group] = (counts[group] ?? 0) + 1
    }),
    finish: () =>
      known(
        Array.from(counts, (count, group): Estimate => {
          if (count === 0) return NOTHING
          const value = (sums[group] ?? 0) / count
          const error = ((errors[group] ?? 0) * (1 + 4 * count * ROUNDOFF)) / count + ROUNDOFF * Math.abs(value)
          return { value, error: error * INFLATION + UNDERFLOW }
        }),
      ),
  }
}

export function countOfApproximations(column: Approximation, groupCount: number): Accumulator {
  const counts = new Float64Array(groupCount)
  const unknown = new Uint8Array(groupCount)
  return {
    add: eachMember(column, (group, _value, error) => {
      counts[group] = (counts[group] ?? 0) + 1
      if (!(error < Infinity)) unknown[group] = 1
    }),
    finish: () => (unknown.includes(1) ? undefined : Array.from(counts, (value) => rational(BigInt(value)))),
  }
}

function eachMember({ value, error }: Approximation, visit: (group: number, value: number, error: number) => void): Accumulator['add'] {
  return ({ isMember, groups, included }, start, count) => {
    for (let i = 0; i < count; i += 1) {
      const unit = start + i
      const figure = value[i] ?? 0
      if (isMember[unit] !== 1 || figure !== figure) continue
      included[unit] = 1
      visit(groups[unit] ?? 0, figure, error[i] ?? 0)
    }
  }
}

function known(values: readonly Estimate[]): readonly Estimate[] | undefined {
  return values.every((value) => value.error < Infinity) ? values : undefined
}

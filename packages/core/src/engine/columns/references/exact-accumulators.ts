import { multiply, rational, type Rational, reduce, subtract, ZERO } from '../../../numeric/rational.js'
import { powersOf } from '../../exact/powers-of.js'
import type { Plan } from '../../plan.js'
import type { Fraction } from '../column.js'
import { rationalOf } from '../fraction.js'
import type { Accumulator } from './accumulator.js'
import { addExactly, createExactSums, exactSum } from './exact-sums.js'

/** The largest (sign 1) or smallest (sign −1) fraction, for fractions whose cross products are exact. */
export function extremeOfFractions({ n, d }: Fraction, sign: 1 | -1, groupCount: number): Accumulator {
  const over = new Float64Array(groupCount).fill(NaN)
  const under = new Float64Array(groupCount).fill(1)
  return {
    add: ({ isMember, groups, included }, start, count) => {
      for (let i = 0; i < count; i += 1) {
        const unit = start + i
        const a = (n.data[i] ?? 0) * n.by
        const b = (d.data[i] ?? 0) * d.by
        if (isMember[unit] !== 1 || a !== a || b !== b) continue
        included[unit] = 1
        const group = groups[unit] ?? 0
        const best = over[group] ?? 0
        if (best === best && sign * (a * (under[group] ?? 0) - best * b) <= 0) continue
        over[group] = a
        under[group] = b
      }
    },
    finish: () => Array.from(over, (value, group) => (value === value ? rationalOf(value, under[group] ?? 1) : ZERO)),
  }
}

/** How many members have a figure. */
export function countOfFractions({ n, d }: Fraction, groupCount: number): Accumulator {
  const counts = new Float64Array(groupCount)
  return {
    add: ({ isMember, groups, included }, start, count) => {
      for (let i = 0; i < count; i += 1) {
        const unit = start + i
        const product = (n.data[i] ?? 0) * (d.data[i] ?? 0)
        if (isMember[unit] !== 1 || product !== product) continue
        included[unit] = 1
        const group = groups[unit] ?? 0
        counts[group] = (counts[group] ?? 0) + 1
      }
    },
    finish: () => Array.from(counts, (value) => rational(BigInt(value))),
  }
}

/** Mean or standard deviation of fractions over one constant denominator. */
export function momentsOfFractions({ n, d }: Fraction, fn: 'mean' | 'sd', groupCount: number, plan: Plan): Accumulator {
  const sums = createExactSums(groupCount)
  const squares = createExactSums(groupCount)
  const counts = new Float64Array(groupCount)
  return {
    add: ({ isMember, groups, included }, start, count) => {
      for (let i = 0; i < count; i += 1) {
        const unit = start + i
        const value = (n.data[i] ?? 0) * n.by
        if (isMember[unit] !== 1 || value !== value) continue
        included[unit] = 1
        const group = groups[unit] ?? 0
        counts[group] = (counts[group] ?? 0) + 1
        addExactly(sums, group, value)
        if (fn === 'sd') addExactly(squares, group, value * value)
      }
    },
    finish: () =>
      Array.from(counts, (value, group): Rational => {
        if (value === 0) return ZERO
        const denominator = BigInt(value) * BigInt(d.by)
        const mean = rational(exactSum(sums, group), denominator)
        if (fn === 'mean') return reduce(mean)
        return powersOf(plan).squareRoot(subtract(rational(exactSum(squares, group), denominator * BigInt(d.by)), multiply(mean, mean)))
      }),
  }
}

import { type Plan, type PlannedIndicator, rational } from '@dti-vn/sdk'
import { fraction, gcd } from '../arithmetic/fraction.js'
import { constant, greatest, type Int, least, ONE, times } from '../arithmetic/int.js'
import type { IndicatorRule } from '../rules/indicator-rule.js'
import type { Bounds, NodeValue } from './node-value.js'
import { cellColumn, type Sources } from './sources.js'

/** Points of indicators as nodes read them. */
export interface PointsOfIndicators {
  readonly plan: Plan
  readonly rules: readonly IndicatorRule[]
  /** Points without a denominator of their own are whole numbers of the last place over this. */
  readonly fineness: bigint
}

/** True where the points of an indicator are exact, and have a denominator of their own. */
export function isQuotient({ plan, rules }: Pick<PointsOfIndicators, 'plan' | 'rules'>, indicator: PlannedIndicator): boolean {
  return plan.roundingAt === 'total' && rules.find((rule) => rule.indicator === indicator)?.exact.d !== undefined
}

/** Exact points in whole numbers: over a denominator in units of the last place, or without one in parts of it. */
export function exactParts({ factor }: Plan, { exact: { p, q, n, d } }: IndicatorRule, fineness: bigint): { readonly n: Int; readonly d: Int } {
  const unit = BigInt(factor)
  if (!d) return { n: times(constant((p * unit * fineness) / q), n), d: ONE }
  const divisor = gcd(p * unit, q)
  return { n: times(constant((p * unit) / divisor), n), d: times(constant(q / divisor), d) }
}

/** Least and most points of an indicator in units of the last place. */
function boundsOf({ rules }: PointsOfIndicators, indicator: PlannedIndicator): { readonly low: bigint; readonly high: bigint } {
  const points = rules.find((rule) => rule.indicator === indicator)?.points
  if (indicator.bounded || !points) return { low: BigInt(Math.min(indicator.lowest, 0)), high: BigInt(indicator.maximum) }
  const high = points.high > BigInt(indicator.maximum) ? points.high : BigInt(indicator.maximum)
  return { low: points.low < 0n ? points.low - 1n : 0n, high: high + 1n }
}

/** The points of one indicator. */
export function cellValue(of: PointsOfIndicators, sources: Sources, indicator: PlannedIndicator): NodeValue {
  const { plan, rules, fineness } = of
  const unit = BigInt(plan.factor)
  const { low, high } = boundsOf(of, indicator)
  const bounds: Bounds = { low: rational(low, unit), high: rational(high, unit) }
  const part = (name: 'points' | 'divisor', from: bigint, to: bigint) => sources.ask({ name: cellColumn(indicator, name), kind: 'cell', of: name, indicator }, from, to)
  const rule = rules.find((one) => one.indicator === indicator)
  if (!rule || !isQuotient(of, indicator)) {
    return { kind: 'proved', value: fraction(1n, unit * fineness, part('points', low * fineness, high * fineness), undefined, [], bounds), bounds }
  }
  const { n, d } = exactParts(plan, rule, fineness)
  // A maximum that is awarded stands in parts of the last place, over their number.
  const most = greatest([n.high, high * fineness])
  return { kind: 'proved', value: fraction(1n, unit, part('points', least([n.low, 0n]), most), part('divisor', 1n, greatest([d.high, fineness])), [], bounds), bounds }
}

/** The points of some indicators without denominators of their own, added up. */
export function sumOfCells(of: PointsOfIndicators, sources: Sources, name: string, indicators: readonly PlannedIndicator[]): NodeValue {
  const unit = BigInt(of.plan.factor)
  const [low, high] = indicators.map((one) => boundsOf(of, one)).reduce(([a, b], one) => [a + one.low, b + one.high], [0n, 0n])
  const bounds: Bounds = { low: rational(low, unit), high: rational(high, unit) }
  const column = sources.ask({ name, kind: 'sum', of: 'points', indicators }, low * of.fineness, high * of.fineness)
  return { kind: 'proved', value: fraction(1n, unit * of.fineness, column, undefined, [], bounds), bounds }
}

/** Between what the points of an indicator with a maximum lie, as shares of it. */
export function shareOfIndicator({ bounded, lowest, maximum }: PlannedIndicator): Bounds | undefined {
  return bounded ? { low: rational(BigInt(Math.min(lowest, 0)), BigInt(maximum)), high: rational(1n) } : undefined
}

/** True where a unit may lose the maximum of the indicator. */
export function mayLeave({ notApplicable, missing }: PlannedIndicator): boolean {
  return notApplicable === 'exclude' || missing === 'exclude'
}

import { add, fromScaled, type PlannedChild, type PlannedIndicator, type PlannedNode, type Rational, ZERO } from '@dti-vn/sdk'
import { added } from '../arithmetic/algebra.js'
import { constantFraction } from '../arithmetic/fraction.js'
import { constant, type Int, plus } from '../arithmetic/int.js'
import { settled } from '../arithmetic/order.js'
import { cuttable } from './cut.js'
import { sumOfEnclosed } from './enclosed-algebra.js'
import { cellValue, isQuotient, mayLeave, shareOfIndicator, sumOfCells } from './indicator-terms.js'
import type { NodeContext } from './node-context.js'
import type { Child } from './node-scope.js'
import { type Bounds, enclosed, type NodeValue } from './node-value.js'
import { sharesTogether } from './node-mean.js'
import { lesser, within } from './settle-value.js'

/** Points and maximum that simply add up. */
export interface Added {
  readonly value: NodeValue
  readonly maximum: Int
  /** The maximum where it is the same for every unit. */
  readonly known: Rational | undefined
  readonly share: Bounds | undefined
  readonly least: Rational | undefined
}

/** What stands right under a node, added up; `inner` are its nodes. */
export function addedUp(context: NodeContext, name: string, node: PlannedNode, inner: readonly Child[]): Added {
  const { work, plan, sources } = context
  const indicators = indicatorsOf(context, node.children)
  const plain = indicators.filter((indicator) => !isQuotient(context, indicator))
  const terms = [
    ...(plain.length > 0 ? [sumOfCells(context, sources, `${name}_own`, plain)] : []),
    ...indicators.filter((indicator) => isQuotient(context, indicator)).map((indicator) => cellValue(context, sources, indicator)),
    ...inner.map(({ value }) => value),
  ]
  const most = indicators.reduce((sum, { maximum }) => sum + BigInt(maximum), 0n)
  const isFixed = indicators.every((indicator) => !mayLeave(indicator) || indicator.maximum === 0)
  const least = indicators.reduce((sum, indicator) => sum + (mayLeave(indicator) ? 0n : BigInt(indicator.maximum)), 0n)
  const own = isFixed ? constant(most) : sources.ask({ name: `${name}_own_max`, kind: 'sum', of: 'maximum', indicators }, least, most)
  const maximum = inner.reduce<Int>((sum, child) => plus(sum, child.maximum), own)
  const isKnown = isFixed && inner.every(({ known, present }) => known && present === true)
  return {
    value: sumOfValues(context, terms),
    maximum: work.named(`${name}_max`, maximum),
    least: [...inner.map((child) => child.least), ...indicators.map((indicator) => (indicator.maximum > 0 ? fromScaled(indicator.maximum, plan.places) : undefined))]
      .reduce((smallest, one) => (smallest && one ? lesser(smallest, one) : (smallest ?? one)), undefined),
    share: shareOfSum(indicators, node.definition?.role === 'main', inner),
    known: isKnown ? inner.reduce((sum, { known }) => add(sum, known ?? ZERO), fromScaled(most, plan.places)) : undefined,
  }
}

/** Points without a maximum only take away: the share of the whole is no larger than the largest of the parts, and where there is such an indicator no smaller than 0 only where the node is kept from it. */
function shareOfSum(indicators: readonly PlannedIndicator[], isFloored: boolean, inner: readonly Child[]): Bounds | undefined {
  const parts = sharesTogether([...inner, ...indicators.filter(({ maximum }) => maximum > 0).map((indicator) => ({ share: shareOfIndicator(indicator) }))])
  const taking = indicators.filter(({ maximum }) => maximum === 0)
  if (!parts || taking.some(({ bounded }) => !bounded)) return undefined
  if (isFloored) return { low: ZERO, high: parts.high }
  return taking.some(({ lowest }) => lowest < 0) ? undefined : parts
}

/** The sum of some values: over one denominator where that is proved to fit, else between two ends. */
export function sumOfValues(context: NodeContext, terms: readonly NodeValue[]): NodeValue {
  const { work, precision } = context
  const bounds = terms.reduce<Bounds>((sum, term) => ({ low: add(sum.low, term.bounds.low), high: add(sum.high, term.bounds.high) }), { low: ZERO, high: ZERO })
  const fractions = terms.flatMap((term) => (term.kind === 'proved' ? [term.value] : []))
  const [first, ...others] = fractions
  if (fractions.length === terms.length) {
    if (!first) return { kind: 'proved', value: constantFraction(ZERO), bounds }
    const proved = work.attempt(() => settled(work, cuttable(work, within(others.reduce((sum, term) => added(work, sum, term), first), bounds))))
    if (proved) return { kind: 'proved', value: proved, bounds }
  }
  return { kind: 'enclosed', value: sumOfEnclosed(work, precision, terms.map((term) => enclosed(work, precision, term))), bounds }
}

function indicatorsOf({ plan }: NodeContext, children: readonly PlannedChild[]): PlannedIndicator[] {
  return children.flatMap((child) => (child.kind === 'indicator' ? (plan.indicators[child.index] ?? []) : []))
}

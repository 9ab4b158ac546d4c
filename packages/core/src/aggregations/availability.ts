import { compareExpr, mul, num, orExpr } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { choiceField, optionalField, rangeField } from '../methods/params-fields.js'
import { objectField } from '../methods/params-objects.js'
import { printDecimal, rationalOfNumber } from '../numeric/decimal.js'
import { compare, isZero, multiply, rational, type Rational } from '../numeric/rational.js'
import { ceil } from '../numeric/rounding.js'
import type { AbsentValue, AggregationContext, AggregationItem } from './aggregation.js'
import { type NodeTerms, sumOfPresent } from './node-terms.js'
import { totalOf } from './weighted-values.js'

/** How much of a node must be there for it to have a value, out of what applies to the unit. */
export interface Availability {
  /** Least share, 0 to 1, inclusive. */
  readonly least: number
  /** Share of the weights of the children that apply to the unit (default), or of their number. */
  readonly of?: 'weight' | 'children' | undefined
}

/** What every mean takes. */
export interface MeanParams {
  /** Below it the node has no value and leaves the maximum of its parent. Any child is enough unless declared. */
  readonly available?: Availability | undefined
}

/** The fields of its schema. */
export const meanFields = () => ({ available: optionalField(objectField({ least: rangeField(0, 1), of: optionalField(choiceField('weight', 'children')) })) })

const NO_WEIGHT: AbsentValue = { absent: { vi: 'không mục con nào có trọng số trên 0 có giá trị', en: 'no child with a weight above 0 has a value' } }

/** Where a node has no value: nothing of a weight above 0 is present, or less than `available` asks for. */
export function absentWhen({ children, applicable }: NodeTerms, { available }: MeanParams): Expr {
  const weight = sumOfPresent(children, (child) => child.weight)
  const noWeight = compareExpr('eq', weight, num(0))
  if (!available) return noWeight
  const [present, all] = available.of === 'children' ? [sumOfPresent(children, () => num(1)), applicable.count] : [weight, applicable.weight]
  return orExpr(noWeight, compareExpr('lt', present, mul(num(available.least), all)))
}

/** Why a node has no value, in words; undefined where it has one. What does not apply to the unit is not asked for. */
export function absence(items: readonly AggregationItem[], { available }: MeanParams, { weights, applicable = weights }: AggregationContext): AbsentValue | undefined {
  if (items.every(({ weight }) => isZero(weight))) return NO_WEIGHT
  if (!available) return undefined
  const { least, of = 'weight' } = available
  const [present, all] = of === 'weight' ? [totalOf(items.map(({ weight }) => weight)), totalOf(applicable)] : [countOf(items), countOf(applicable)]
  const needed = multiply(rationalOfNumber(least), all)
  if (compare(present, needed) >= 0) return undefined
  const [some, whole] = [printDecimal(present), printDecimal(all)]
  const enough = of === 'weight' ? printDecimal(needed) : String(ceil(needed))
  const comma = (text: string) => text.replace('.', ',')
  const absent =
    of === 'weight'
      ? { vi: `các mục con có giá trị chiếm trọng số ${comma(some)} trên tổng ${comma(whole)}, cần ít nhất ${comma(enough)}`, en: `children with a value have a weight of ${some} out of ${whole}, at least ${enough} is needed` }
      : { vi: `${some} trên ${whole} mục con có giá trị, cần ít nhất ${enough}`, en: `${some} of ${whole} children have a value, at least ${enough} needed` }
  return { absent }
}

function countOf(list: readonly unknown[]): Rational {
  return rational(BigInt(list.length))
}

import { absence, meanFields, type MeanParams } from '../aggregations/availability.js'
import type { Aggregation, AggregationContext, AggregationItem, AggregationRule } from '../aggregations/aggregation.js'
import { calculationText } from '../aggregations/calculation-text.js'
import type { MeanMacro } from '../aggregations/means.js'
import type { NodeTerms } from '../aggregations/node-terms.js'
import { totalOf, weightedValues } from '../aggregations/weighted-values.js'
import { booleanExpr, input } from '../formula/build.js'
import { lazySchema } from '../methods/lazy-schema.js'
import { paramsOf } from '../methods/params-objects.js'
import { isZero, rational, type Rational } from '../numeric/rational.js'
import { evaluateBoolean, evaluateNumber } from './exact/evaluate.js'
import { powers } from './powers.js'

/** The points that an expression gives for the children of one unit, exactly; undefined where it says that the node has no value. */
export function expandedPoints<Params>(expand: NonNullable<AggregationRule<Params>['expand']>, items: readonly AggregationItem[], params: Params, { maximum, weights, applicable = weights }: AggregationContext): Rational | undefined {
  const numbers = new Map<string, Rational>([
    ['applicable_weight', totalOf(applicable)],
    ['applicable_count', rational(BigInt(applicable.length))],
  ])
  const leaf = (name: string, value: Rational) => {
    numbers.set(name, value)
    return input(name)
  }
  const node: NodeTerms = {
    children: items.map((item, i) => ({
      present: booleanExpr(true),
      points: leaf(`points_${String(i)}`, item.points),
      maximum: leaf(`maximum_${String(i)}`, item.maximum),
      weight: leaf(`weight_${String(i)}`, item.weight),
      counts: !isZero(item.weight),
    })),
    applicable: { weight: input('applicable_weight'), count: input('applicable_count') },
  }
  const cell = { powers, maximum, number: (id: string) => numbers.get(id), boolean: () => undefined, option: () => undefined, reference: noReference }
  const { points, absentWhen } = expand(node, params)
  return evaluateBoolean(absentWhen, cell) ? undefined : evaluateNumber(points, cell)
}

function noReference(): never {
  throw new TypeError('An aggregation looks at the children of one unit, not at other units.')
}

/** The aggregation of a mean that is an expression. */
export function meanAggregation({ id, title, description, source, expand, formula }: MeanMacro): Aggregation<MeanParams> {
  return Object.freeze<Aggregation<MeanParams>>({
    id,
    title,
    description,
    source,
    params: lazySchema(() => paramsOf(meanFields())),
    expand,
    aggregate: (items, params, context) => expandedPoints(expand, items, params, context) ?? absence(items, params, context),
    calculation: (items, params, context) => {
      const values = weightedValues(items, context)
      const result = values.length === 0 ? undefined : expandedPoints(expand, items, {}, context)
      return result && calculationText(values, result, formula)
    },
  })
}

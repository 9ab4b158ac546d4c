import {
  type AbsentValue, add, type Aggregation, type AggregationContext, type AggregationItem, ceil, compare, defineAggregation, divide, fractionText, isZero, type Language, type LocalText,
  type MethodFault, multiply, type ParamsSchema, printDecimal, rational, type Rational, rationalOfNumber, rationalText, ZERO,
} from '@dti-vn/sdk'
import type { Availability, MeanParams } from './mean-params.js'

const NO_WEIGHT: AbsentValue = { absent: { vi: 'không mục con nào có trọng số trên 0 có giá trị', en: 'no child with a weight above 0 has a value' } }

/** A child that is present and has a weight above 0. */
export interface WeightedValue {
  /** points / maximum × maximum of the node: children of different maxima are on one scale. */
  readonly value: Rational
  readonly weight: Rational
}

/** One mean: what distinguishes it from the others. */
export interface Mean<Params extends MeanParams> {
  /** The id is `composite/<name>`. */
  readonly name: string
  readonly title: LocalText
  readonly description: LocalText
  readonly source: string
  readonly params: ParamsSchema<Params>
  check?(params: Params, context: AggregationContext): readonly MethodFault[]
  /** The mean of at least one value, or why there is none. Weights need not add up to 1. */
  combine(values: readonly WeightedValue[], params: Params): Rational | AbsentValue
  /** The formula with values and weights put in, both as they are to be read. */
  formula(values: readonly WrittenValue[], params: Params, language: Language): string
}

/** A value and its weight in the writing of a language. */
export interface WrittenValue {
  readonly value: string
  readonly weight: string
}

/**
 * Makes an aggregation of a mean. Weights count among the children that are present, so those of missing ones are shared out in
 * proportion; where too little is present, or only children of weight 0, the node has no value.
 */
export function mean<Params extends MeanParams>(source: Mean<Params>): Aggregation<Params> {
  return defineAggregation<Params>({
    id: `composite/${source.name}`,
    title: source.title,
    description: source.description,
    source: source.source,
    params: source.params,
    check: (params, context) => source.check?.(params, context) ?? [],
    aggregate: (items, params, context) => {
      const values = weighted(items, context)
      if (values.length === 0) return NO_WEIGHT
      return tooLittle(items, params.available, context) ?? source.combine(values, params)
    },
    calculation: (items, params, context) => {
      const values = weighted(items, context)
      const result = values.length === 0 ? undefined : source.combine(values, params)
      if (result === undefined || 'absent' in result) return undefined
      const write = (language: Language) => {
        const written = values.map(({ value, weight }) => ({ value: numberText(value, language), weight: numberText(weight, language) }))
        return `${source.formula(written, params, language)} = ${numberText(result, language)}`
      }
      return { vi: write('vi'), en: write('en') }
    },
  })
}

/** The children of weight above 0, on the scale of the node. */
function weighted(items: readonly AggregationItem[], { maximum }: AggregationContext): WeightedValue[] {
  return items.filter(({ weight }) => !isZero(weight)).map((item) => onNodeScale(item, maximum))
}

/** A number with at most six decimals as it is, another as a fraction, or rounded with “≈” where that is too long. */
export function numberText(value: Rational, language: Language): string {
  const decimal = rationalText(value, language)
  return decimal.startsWith('≈') ? (fractionText(value, language) ?? decimal) : decimal
}

/** Weights joined into their sum, in brackets where there are several. */
export function weightSum(values: readonly WrittenValue[]): string {
  const sum = values.map(({ weight }) => weight).join(' + ')
  return values.length > 1 ? `(${sum})` : sum
}

function onNodeScale({ points, maximum, weight }: AggregationItem, nodeMaximum: Rational): WeightedValue {
  return { value: compare(maximum, nodeMaximum) === 0 ? points : multiply(divide(points, maximum), nodeMaximum), weight }
}

/** That less is present than the node asks for, with what there is, of how much, and what would do. What does not apply to the unit is not asked for. */
function tooLittle(items: readonly AggregationItem[], available: Availability | undefined, { weights, applicable = weights }: AggregationContext): AbsentValue | undefined {
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

/** Exact sum. */
export function totalOf(values: readonly Rational[]): Rational {
  return values.reduce<Rational>((total, value) => add(total, value), ZERO)
}

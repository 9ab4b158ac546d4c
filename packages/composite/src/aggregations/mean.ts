import {
  absence, type AbsentValue, add, type Aggregation, type AggregationContext, calculationText, defineAggregation, type Language, type LocalText, type MeanParams, type MethodFault, type ParamsSchema,
  type Rational, type WeightedValue, weightedValues, type WrittenValue, ZERO,
} from '@dti-vn/sdk'

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

/**
 * Makes an aggregation of a mean that no expression says. Weights count among the children that are present, so those of missing ones are shared out in
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
    aggregate: (items, params, context) => absence(items, params, context) ?? source.combine(weightedValues(items, context), params),
    calculation: (items, params, context) => {
      const values = weightedValues(items, context)
      const result = values.length === 0 ? undefined : source.combine(values, params)
      if (result === undefined || 'absent' in result) return undefined
      return calculationText(values, result, (written, language) => source.formula(written, params, language))
    },
  })
}

/** Exact sum. */
export function totalOf(values: readonly Rational[]): Rational {
  return values.reduce<Rational>((total, value) => add(total, value), ZERO)
}

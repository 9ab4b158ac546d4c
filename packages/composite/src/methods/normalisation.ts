import {
  defineScoringMethod, div, type Expansion, type Expr, input, type InputDefinition, type LocalText, type MethodContext, type
  MethodFault, type ParamsSchema, type ScoringMethod,
} from '@dti-vn/sdk'
import { ruleText } from './rule-text.js'
import type { SharedParams } from './shared-params.js'

/** What a normalisation makes of the figure. */
export interface NormalisedFigure {
  readonly points: Expr
  /** False where points may lie outside [0, maximum]. */
  readonly bounded: boolean
  /** The formula in words; `x` stands for the figure. */
  readonly formula: LocalText
}

/** One normalisation: what distinguishes it from the others. */
export interface Normalisation<Params extends SharedParams> {
  /** The id is `composite/<name>`. */
  readonly name: string
  readonly title: LocalText
  readonly description: LocalText
  readonly source: string
  readonly params: ParamsSchema<Params>
  /** Faults of the params beyond their schema. */
  check?(params: Params, context: MethodContext): readonly MethodFault[]
  /** `figure` is the input, or the quotient of the two; `isUp` tells the direction. */
  normalise(figure: Expr, params: Params, isUp: boolean): NormalisedFigure
}

/**
 * Makes a scoring method of a normalisation. It takes one number, or two with `per`; an empty one is missing, and so is a division by
 * zero, which is what degenerate reference sets (all figures equal) come to.
 */
export function normalisation<Params extends SharedParams>(source: Normalisation<Params>): ScoringMethod<Params> {
  return defineScoringMethod<Params>({
    id: `composite/${source.name}`,
    title: source.title,
    description: source.description,
    source: source.source,
    params: source.params,
    takes: (params) => inputCount(params),
    check: (params, context) => [...checkInputs(context.inputs, inputCount(params)), ...(source.check?.(params, context) ?? [])],
    expand: (params, { inputs }) => expand(source, params, inputs),
  })
}

function expand<Params extends SharedParams>(source: Normalisation<Params>, params: Params, inputs: readonly InputDefinition[]): Expansion {
  const [first, second] = inputs
  const reported = input(first?.id ?? '')
  const figure = params.per === true ? div(reported, input(second?.id ?? '')) : reported
  const { points, bounded, formula } = source.normalise(figure, params, params.direction !== 'down')
  return {
    points,
    bounded,
    inputs,
    blank: [{ inputs: inputs.map(({ id }) => id), when: 'any' }],
    warnings: [],
    rule: ruleText(formula, params.per === true ? [first, second] : [first]),
  }
}

function inputCount({ per }: SharedParams): number {
  return per === true ? 2 : 1
}

function checkInputs(inputs: readonly InputDefinition[], count: number): MethodFault[] {
  const expected = { code: 'definition-method-inputs', path: ['inputs'] } as const
  return [
    ...(inputs.length === count ? [] : [{ ...expected, params: { expected: String(count), actual: String(inputs.length) } }]),
    ...inputs
      .filter(({ type }) => type !== 'number' && type !== 'integer')
      .map(({ id, type }) => ({ ...expected, path: ['inputs', id], params: { expected: 'number | integer', actual: type } })),
  ]
}

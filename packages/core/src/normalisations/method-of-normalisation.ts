import type { InputDefinition } from '../definition/input-definition.js'
import { div, input } from '../formula/build.js'
import { checkNumericInputs } from '../methods/input-checks.js'
import type { Expansion, ScoringMethod } from '../methods/method.js'
import { ruleText } from '../methods/rule-text.js'
import { blankAny } from '../methods/zero-denominator.js'
import { type FigureParams, type NormalisationParams, withFigureParams } from './figure-params.js'
import type { Normalisation } from './normalisation.js'

/** The scoring method that a normalisation stands for, with the same id and texts. */
export function methodOfNormalisation<Own>(normalisation: Normalisation<Own>): ScoringMethod<NormalisationParams<Own>> {
  const { id, title, description, source } = normalisation
  return Object.freeze<ScoringMethod<NormalisationParams<Own>>>({
    id,
    title,
    description,
    source,
    params: withFigureParams(normalisation.params),
    takes: inputCount,
    check: (params, context) => [...checkNumericInputs(context.inputs, inputCount(params)), ...(normalisation.check?.(params.own, context) ?? [])],
    expand: (params, { inputs }) => expand(normalisation, params, inputs),
  })
}

function expand<Own>(normalisation: Normalisation<Own>, params: NormalisationParams<Own>, inputs: readonly InputDefinition[]): Expansion {
  const [first, second] = inputs
  const reported = input(first?.id ?? '')
  const figure = params.per === true ? div(reported, input(second?.id ?? '')) : reported
  const { points, bounded, formula } = normalisation.normalise(figure, params.own, params.direction !== 'down')
  return {
    points,
    bounded,
    inputs,
    blank: blankAny(inputs),
    warnings: [],
    rule: ruleText((w) => {
      const labels = inputs.map(w.label).join(' / ')
      return { vi: `${w.text(formula)}; x là ${labels}.`, en: `${w.text(formula)}; x is ${labels}.` }
    }),
  }
}

function inputCount({ per }: FigureParams): number {
  return per === true ? 2 : 1
}

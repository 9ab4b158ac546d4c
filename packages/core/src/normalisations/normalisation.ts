import type { Deprecation } from '../definition/deprecation.js'
import type { LocalText } from '../text/local-text.js'
import type { Expr } from '../formula/expr.js'
import type { MethodContext, MethodFault } from '../methods/method.js'
import type { ParamsSchema } from '../methods/params-schema.js'

/** What a normalisation makes of the figure. */
export interface NormalisedFigure {
  /** Points of the figure, before they are rounded. */
  readonly points: Expr
  /** False where points may lie outside [0, maximum], as those of a z-score; they are then not clamped. */
  readonly bounded: boolean
  /** The formula in words; `x` stands for the figure. */
  readonly formula: LocalText
}

/**
 * A normalisation (chuẩn hóa): how one figure becomes points. Lighter than a scoring method, which core makes of it: it knows neither
 * inputs nor blanks. Every normalisation takes one number or, with the param `per: true`, the quotient of two, and the param `direction`;
 * an empty figure is missing and so is a division by zero. Plain data and pure functions.
 */
export interface Normalisation<Params = unknown> {
  /** `<plugin id>/<name>`; what `method` of an indicator names. */
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  /** Where the formula was read. */
  readonly source?: string | undefined
  readonly deprecated?: Deprecation | undefined
  /** Schema of its own params: `direction` and `per` are read before and never given to it. */
  readonly params: ParamsSchema<Params>
  /** Faults of its own params beyond their schema. `path` is relative to the indicator, e.g. `['params', 'high']`. */
  check?(params: Params, context: MethodContext): readonly MethodFault[]
  /** `figure` is the input, or the quotient of the two; `isUp` is false where a lower figure is better. */
  normalise(figure: Expr, params: Params, isUp: boolean): NormalisedFigure
}

/** Types a normalisation by its params schema. */
export function defineNormalisation<Params>(normalisation: Normalisation<Params>): Normalisation<Params> {
  return Object.freeze(normalisation)
}

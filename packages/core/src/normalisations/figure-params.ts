import { booleanField, choiceField, optionalField } from '../methods/params-fields.js'
import { paramsOf } from '../methods/params-objects.js'
import { type ParamsSchema, type SchemaFault, validateParams } from '../methods/params-schema.js'

/** What every normalisation takes. */
export interface FigureParams {
  /** `up` (default): a higher figure is better. `down`: a lower one is. */
  readonly direction?: 'up' | 'down' | undefined
  /** True: the figure is the first input divided by the second, which stands for population, area, GDP … Default false: one input. */
  readonly per?: boolean | undefined
}

/** Params of a normalisation as they were read: those of every one, and its own. */
export interface NormalisationParams<Own> extends FigureParams {
  readonly own: Own
}

const figureSchema = paramsOf({ direction: optionalField(choiceField('up', 'down')), per: optionalField(booleanField) })

/** The schema of a normalisation's own params, with `direction` and `per` read before it. Faults of both are found at once. */
export function withFigureParams<Own>(own: ParamsSchema<Own>): ParamsSchema<NormalisationParams<Own>> {
  return {
    '~standard': {
      version: 1,
      vendor: own['~standard'].vendor,
      validate: (value) => {
        const { direction, per, ...rest } = isRecord(value) ? value : {}
        const figure = validateParams(figureSchema, { direction, per })
        const others = validateParams(own, rest)
        if (!figure.issues && !others.issues) return { value: { ...figure.value, own: others.value } }
        return { issues: [figure.issues, others.issues].flatMap((issues): readonly SchemaFault[] => issues ?? []) }
      },
    },
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

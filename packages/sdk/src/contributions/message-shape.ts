import { optional, recordOf, required } from './field.js'
import { isRecord, type Shape, shape, STRING } from './shape.js'

/** The sentence of a code in one language. */
export const MESSAGE = recordOf({ what: required(STRING, 'what happened'), remedy: required(STRING, 'what to do'), remedyOfUnit: optional(STRING, 'what a unit can do that only has a form') })

/** An object of values of one shape. */
export function tableOf(item: Shape, vi: string, en: string): Shape {
  return shape(vi, en, (value): value is unknown => isRecord(value) && Object.values(value).every(item.fits))
}

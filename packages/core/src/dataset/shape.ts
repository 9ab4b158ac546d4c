import { excerpt } from '../text/clean-text.js'

/** What kind of thing was given, as a programmer calls it: `null`, `array`, `object`, `Map`, `number` … */
export function shapeOf(value: unknown): string {
  try {
    if (typeof value !== 'object') return typeof value
    const tag = Array.isArray(value) ? 'array' : Object.prototype.toString.call(value).slice(8, -1)
    return value === null || tag === 'Object' ? tag.toLowerCase() : excerpt(tag)
  } catch {
    // A revoked proxy cannot even be asked whether it is an array.
    return 'proxy'
  }
}

/** A value for an issue: itself where it prints as one, else what kind of thing it is. */
export function printedValue(value: unknown): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- any value may be given, and what does not print is named by its kind
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return excerpt(String(value))
    default:
      return value === null || value === undefined ? '' : shapeOf(value)
  }
}

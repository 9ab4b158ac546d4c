import { excerpt } from './clean-text.js'

/** What kind of thing was given, as a programmer calls it: `null`, `array`, `object`, `number` … */
export function shapeOf(value: unknown): string {
  try {
    return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  } catch {
    // A revoked proxy cannot even be asked whether it is an array.
    return 'proxy'
  }
}

/** A value for an issue: itself where it prints as one, else what kind of thing it is. */
export function printedValue(value: unknown): string {
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

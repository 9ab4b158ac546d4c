import type { SchemaFault } from './params-schema.js'

type Path = readonly (string | number)[]

/** What is wrong with a value, in the form of zod's issues: the library's messages are made of codes and what stands beside them. */
export interface Fault extends SchemaFault {
  readonly code: 'invalid_type' | 'invalid_value' | 'invalid_format' | 'invalid_key' | 'too_small' | 'too_big' | 'unrecognized_keys'
  readonly path: Path
  readonly expected?: string
  readonly values?: readonly string[]
  readonly format?: 'regex'
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly keys?: readonly string[]
}

/** Reads one value of params. Adds what is wrong with it to `faults`. */
export type Field<Value> = (value: unknown, path: Path, faults: Fault[]) => Value

/** What a fault says to readers who know no codes; the library's own messages are made of the rest. */
export const message = 'Invalid input'

function fieldOfType<Value>(expected: 'number' | 'boolean' | 'string', accepts: (value: unknown) => boolean): Field<Value> {
  return (input, path, faults) => {
    if (!accepts(input)) faults.push({ code: 'invalid_type', expected, path, message })
    return input as Value
  }
}

/** A finite number. */
export const numberField = fieldOfType<number>('number', Number.isFinite)
/** A finite number within bounds, which are inclusive. */
export function rangeField(minimum: number, maximum: number): Field<number> {
  return (input, path, faults) => {
    const value = numberField(input, path, faults)
    if (!Number.isFinite(input)) return value
    if (value < minimum) faults.push({ code: 'too_small', minimum, path, message })
    if (value > maximum) faults.push({ code: 'too_big', maximum, path, message })
    return value
  }
}

export const booleanField = fieldOfType<boolean>('boolean', (value) => typeof value === 'boolean')
/** Any text, also an empty one. */
export const textField = fieldOfType<string>('string', (value) => typeof value === 'string')
export const anyField: Field<unknown> = (value) => value

/** A text that the pattern accepts. */
export function matchingField(pattern: RegExp): Field<string> {
  return (input, path, faults) => {
    const text = textField(input, path, faults)
    if (typeof input === 'string' && !pattern.test(input)) {
      faults.push({ code: 'invalid_format', format: 'regex', pattern: String(pattern), path, message })
    }
    return text
  }
}

/** A text of at least one character. */
export const filledTextField: Field<string> = (input, path, faults) => {
  if (input === '') faults.push({ code: 'too_small', minimum: 1, path, message })
  return textField(input, path, faults)
}

export function choiceField<const Value extends string>(...values: readonly Value[]): Field<Value> {
  return (input, path, faults) => {
    if (!values.includes(input as Value)) faults.push({ code: 'invalid_value', values, path, message })
    return input as Value
  }
}

export function optionalField<Value>(field: Field<Value>): Field<Value | undefined> {
  return (input, path, faults) => (input === undefined ? undefined : field(input, path, faults))
}


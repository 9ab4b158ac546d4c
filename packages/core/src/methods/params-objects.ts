import { type Fault, type Field, filledTextField, message, optionalField } from './params-fields.js'
import type { ParamsSchema } from './params-schema.js'

type Fields = Readonly<Record<string, Field<unknown>>>
type Read<F> = F extends Field<infer Value> ? Value : never
type OptionalKeys<F extends Fields> = { [Key in keyof F]: undefined extends Read<F[Key]> ? Key : never }[keyof F]

/** What an object of fields holds; a field that may be undefined may be absent. */
export type ReadFields<F extends Fields> = Plain<
  { readonly [Key in Exclude<keyof F, OptionalKeys<F>>]: Read<F[Key]> } & { readonly [Key in OptionalKeys<F>]?: Read<F[Key]> }
>
/** The same type, written out. */
type Plain<T> = { [Key in keyof T]: T[Key] } & {}

/** A list with at least so many items. */
export function listField<Item>(item: Field<Item>, { least = 0 }: { readonly least?: number } = {}): Field<readonly Item[]> {
  return (input, path, faults) => {
    if (!Array.isArray(input)) {
      faults.push({ code: 'invalid_type', expected: 'array', path, message })
      return []
    }
    const items = Array.from(input, (value: unknown, i) => item(value, [...path, i], faults))
    if (input.length < least) faults.push({ code: 'too_small', minimum: least, path, message })
    return items
  }
}

/** An object whose keys the pattern accepts. */
export function recordField<Value>(value: Field<Value>, keys?: RegExp): Field<Readonly<Record<string, Value>>> {
  return (input, path, faults) => {
    if (!isPlain(input)) {
      faults.push({ code: 'invalid_type', expected: 'record', path, message })
      return {}
    }
    const entries = Object.entries(input).flatMap(([key, inner]) => {
      if (key === '__proto__') return []
      if (!keys || keys.test(key)) return [[key, value(inner, [...path, key], faults)] as const]
      faults.push({ code: 'invalid_key', path: [...path, key], message })
      return []
    })
    return Object.fromEntries(entries)
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** An object of these fields and no others. */
export function objectField<F extends Fields>(fields: F): Field<ReadFields<F>> {
  return (input, path, faults) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      faults.push({ code: 'invalid_type', expected: 'object', path, message })
      return {} as ReadFields<F>
    }
    const given = input as Readonly<Record<string, unknown>>
    const read: Record<string, unknown> = {}
    for (const [key, field] of Object.entries(fields)) {
      const value = field(given[key], [...path, key], faults)
      if (key in given) read[key] = value
    }
    const keys = Object.keys(given).filter((key) => !Object.hasOwn(fields, key))
    if (keys.length > 0) faults.push({ code: 'unrecognized_keys', keys, path, message })
    return read as ReadFields<F>
  }
}

/** A text in Vietnamese and, where given, English. */
export const localTextField = objectField({ vi: filledTextField, en: optionalField(filledTextField) })

/** The Standard Schema of params that have these fields and no others. */
export function paramsOf<F extends Fields>(fields: F): ParamsSchema<ReadFields<F>> {
  const read = objectField(fields)
  return {
    '~standard': {
      version: 1,
      vendor: 'dti-vn',
      validate: (input) => {
        const issues: Fault[] = []
        const value = read(input, [], issues)
        return issues.length > 0 ? { issues } : { value }
      },
    },
  }
}

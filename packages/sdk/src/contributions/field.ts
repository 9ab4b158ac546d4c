import { checkFields } from './check-fields.js'
import { isRecord, type Shape, shape } from './shape.js'

/** One field of a contract: what it holds, whether it must be there, and what it means; docs are generated from it. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly shape: Shape<T>
  readonly required: Required
  readonly meaning: string
}

/** A field for every key of a contract, no more and no less: the compiler refuses a table that forgets one. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- the type of `{}` is what is meant
export type FieldsOf<T> = { readonly [K in keyof T]-?: Field<unknown, Record<never, never> extends Pick<T, K> ? false : true> }

/** A field that must be there. */
export function required<T>(shape: Shape<T>, meaning: string): Field<T, true> {
  return Object.freeze({ shape, required: true, meaning })
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>, meaning: string): Field<T, false> {
  return Object.freeze({ shape, required: false, meaning })
}

/** A plain object with exactly these fields. */
export function recordOf(fields: Readonly<Record<string, Field>>): Shape {
  const names = Object.entries(fields).map(([key, field]) => (field.required ? key : `${key}?`)).join(', ')
  const fits = (value: unknown): value is unknown =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, field]) => (value[key] === undefined ? !field.required : field.shape.fits(value[key])))
  const misfit = (value: unknown) => (isRecord(value) ? checkFields(value, fields).map(({ vi, en }) => en ?? vi).join(' ').replace(/\.$/, '') : undefined)
  return Object.freeze({ ...shape(`{ ${names} }`, `{ ${names} }`, fits), misfit })
}

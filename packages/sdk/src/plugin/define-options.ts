import { checkFields } from '../contributions/check-fields.js'
import type { Field } from '../contributions/field.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'

/** Options by name; those that are not required may have a value to stand in, `preset`. */
export type OptionFields = Readonly<Record<string, OptionField>>

/** One option. */
export type OptionField = Field & { readonly preset?: unknown }

type ValueOf<F> = F extends Field<infer T> ? T : never
type RequiredKeys<F> = { [K in keyof F]: F[K] extends { readonly required: true } ? K : never }[keyof F]

/** What may be written. */
export type OptionsInput<F> = { readonly [K in RequiredKeys<F>]: ValueOf<F[K]> } & { readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[K]> | undefined }

/** What a plugin or a contribution receives: presets filled in. */
export type OptionsOutput<F> = {
  readonly [K in keyof F]: F[K] extends { readonly required: true } | { readonly preset: unknown } ? ValueOf<F[K]> : ValueOf<F[K]> | undefined
}

/** An option that may be left out and then has a value. */
export function preset<F extends Field, const T>(field: F, value: T): F & { readonly preset: T } {
  return Object.freeze({ ...field, preset: value })
}

/**
 * A Standard Schema of options from a table of fields, for authors who want no schema library: unknown keys are refused, faults are told in
 * both languages, and tables in docs are made from `fields`.
 */
export function defineOptions<const F extends OptionFields>(fields: F): OptionsSchema<OptionsInput<F>, OptionsOutput<F>> & { readonly fields: F } {
  const validate = (value: unknown) => {
    const faults = checkFields(value, fields)
    if (faults.length > 0) return { issues: faults.map((text) => ({ message: text.en ?? text.vi, text: { vi: `Tùy chọn: ${text.vi}`, en: `Options: ${text.en ?? text.vi}` } })) }
    const given = value as Readonly<Record<string, unknown>>
    const filled = Object.entries(fields).map(([key, field]) => [key, given[key] ?? field.preset] as const)
    return { value: Object.freeze(Object.fromEntries(filled)) as OptionsOutput<F> }
  }
  return Object.freeze({ '~standard': Object.freeze({ version: 1, vendor: 'dti-vn', validate }), fields })
}

/** Options of a contribution that has none. */
export const NO_OPTIONS = defineOptions({})

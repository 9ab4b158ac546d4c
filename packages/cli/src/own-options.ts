import type { defineOptions, OptionsSchema } from '@dti-vn/sdk'

/** Names of the options of a contribution; undefined where its schema does not tell them. */
export function optionNamesOf(schema: OptionsSchema<unknown, unknown>): readonly string[] | undefined {
  const { fields } = schema as Partial<ReturnType<typeof defineOptions>>
  return typeof fields === 'object' ? Object.keys(fields) : undefined
}

/** The given options that a contribution has; those that are undefined are left out. Of a schema that does not tell its options none is. */
export function fittingOptions(schema: OptionsSchema<unknown, unknown>, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = optionNamesOf(schema) ?? []
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== undefined && names.includes(name)))
}

import { isRecord, shape } from '../contributions/shape.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'
import { callPlugin } from './call-plugin.js'
import type { PluginCall } from './plugin-call-error.js'

/** What a schema answers. */
export const ANSWER = shape('kết quả { value } hoặc { issues } của Standard Schema', 'a result { value } or { issues } of Standard Schema', (value): value is unknown =>
  isRecord(value) && (value['issues'] === undefined ? 'value' in value : Array.isArray(value['issues']) && value['issues'].every(isFault)))

function isFault(value: unknown): boolean {
  return isRecord(value) && typeof value['message'] === 'string' && (value['path'] === undefined || Array.isArray(value['path']))
}

/** A schema that is called as every other function of a plugin is. What else belongs to it, such as its table of fields, stays. */
export function guardedSchema(schema: OptionsSchema<unknown, unknown>, call: PluginCall): OptionsSchema<unknown, unknown> {
  const standard = schema['~standard']
  const validate = (value: unknown) => callPlugin(call, () => standard.validate(value), ANSWER)
  return Object.freeze({ ...schema, '~standard': Object.freeze({ ...standard, validate }) })
}

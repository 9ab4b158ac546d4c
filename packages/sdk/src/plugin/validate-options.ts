import { formatIssue, type LocalText, pathOfFault, type SchemaFault, schemaIssues } from '@dti-vn/core'
import { forget, promisesIn } from '../guard/forget.js'
import { ANSWER } from '../guard/guarded-schema.js'
import { messageOf } from '../guard/message-of.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'

/** Options as the schema returns them, or what is wrong. */
export type ValidatedOptions<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly code: 'OPTIONS_INVALID' | 'OPTIONS_ASYNC'; readonly texts: readonly LocalText[] }

/** Runs the options of a plugin or a contribution through their schema. Left out they count as `{}`. */
export function validateOptions<Output>(schema: OptionsSchema<unknown, Output>, options: unknown = {}): ValidatedOptions<Output> {
  try {
    const result = schema['~standard'].validate(options)
    const promises = promisesIn(result)
    if (promises.length > 0) {
      promises.forEach(forget)
      return {
        ok: false,
        code: 'OPTIONS_ASYNC',
        texts: [{ vi: 'Lược đồ tùy chọn trả về Promise; hãy dùng lược đồ đồng bộ.', en: 'The options schema answered with a promise; use a synchronous schema.' }],
      }
    }
    const answer: unknown = result
    if (!ANSWER.fits(answer)) throw new TypeError(`it must answer with ${ANSWER.words.en}`)
    const { issues, value } = answer as { readonly issues?: readonly SchemaFault[]; readonly value: Output }
    if (issues) return { ok: false, code: 'OPTIONS_INVALID', texts: issues.map((issue) => optionText(issue, options)) }
    return { ok: true, value }
  } catch (error) {
    const message = messageOf(error)
    return { ok: false, code: 'OPTIONS_INVALID', texts: [{ vi: `Lược đồ tùy chọn báo lỗi: ${message}.`, en: `The options schema threw: ${message}.` }] }
  }
}

/** Faults of zod carry codes and are put into both languages, those of `defineOptions` bring both; those of other vendors one sentence. */
function optionText(fault: SchemaFault & { readonly text?: LocalText }, options: unknown): LocalText {
  if (fault.text) return fault.text
  const issues = schemaIssues(fault, options)
  if (issues) return { vi: issues.map((issue) => formatIssue(issue, 'vi')).join('; '), en: issues.map((issue) => formatIssue(issue, 'en')).join('; ') }
  const text = `${pathOfFault(fault).join('.') || 'options'}: ${fault.message}`
  return { vi: `Tùy chọn không hợp lệ – ${text}`, en: `Invalid options – ${text}` }
}

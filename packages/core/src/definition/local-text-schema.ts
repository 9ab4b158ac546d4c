import * as z from 'zod/mini'

/** Schema of a text in Vietnamese and, where given, English. */
export function localTextSchema() {
  const text = z.string().check(z.minLength(1))
  return z.strictObject({ vi: text, en: z.optional(text) })
}

import { definePlugin } from '@dti-vn/sdk'
import * as z from 'zod'
import { schoolIndex } from './school-index.js'
import { schoolLevel } from './school-level.js'

/** Options are checked; unknown ones are refused. Leave the schema out for a plugin without options. */
const options = z.strictObject({ edition: z.string().regex(/^\d{4}$/).default('2026') })

/** The plugin: `createEngine({ plugins: [__camel__Plugin()] })`. */
export const __camel__Plugin = definePlugin({
  apiVersion: 1,
  id: '__id__',
  version: '0.1.0',
  meta: { title: { vi: 'Chuyển đổi số trường học', en: 'Digital transformation of schools' } },
  options,
  setup: ({ edition }) => ({ levels: [schoolLevel], indexes: [{ ...schoolIndex, edition }] }),
})

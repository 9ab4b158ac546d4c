import { MisuseError } from '@dti-vn/core'
import { nameOf } from '../compose/owned.js'
import type { KindName } from '../contributions/kinds.js'
import { deepFreeze } from '../guard/deep-freeze.js'
import type { OptionsSchema } from '../plugin/standard-schema.js'
import { validateOptions } from '../plugin/validate-options.js'

/** Options of a contribution as its schema returns them, frozen; throws a `MisuseError` with everything that it refuses. */
export function acceptOptions(schema: OptionsSchema<unknown, unknown>, options: unknown, kind: KindName, id: string): unknown {
  const result = validateOptions(schema, options)
  if (result.ok) return deepFreeze(result.value)
  const { vi, en } = nameOf(kind, id)
  throw new MisuseError('OPTIONS_INVALID', {
    vi: `Tùy chọn của ${vi}: ${result.texts.map((text) => text.vi).join('; ')}`,
    en: `Options of the ${en}: ${result.texts.map((text) => text.en ?? text.vi).join('; ')}`,
  })
}

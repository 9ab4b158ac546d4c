import type { Normalisation } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, SCHEMA, STRING, TEXT } from './shape.js'

/** Ways to turn one figure into points; each becomes a scoring method of its id. */
export const normalisations: ContributionKind<Normalisation> = Object.freeze({
  one: { vi: 'cách chuẩn hóa', en: 'normalisation' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`; what `method` of an indicator names'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    source: optional(STRING, 'where the formula was read'),
    params: required(SCHEMA, 'schema of its own params; `direction` and `per` are read before and never given to it'),
    check: optional(call('check(params, context)'), 'faults of its own params; `path` from the indicator'),
    deprecated: DEPRECATED,
    normalise: required(
      call('normalise(figure, params, isUp)'),
      'returns `points` (an expression), `bounded` (false where points may leave the range) and `formula` (text; `x` is the figure)',
    ),
  },
})

import type { Ranker } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, listOf, SCHEMA, STRING, TEXT } from './shape.js'

/** What units are ranked by, where it is not their score. */
export const rankers: ContributionKind<Ranker> = Object.freeze({
  one: { vi: 'cách xếp hạng', en: 'ranker' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`; what `ranker` of a rank rule names'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    source: optional(STRING, 'where the rule was read'),
    params: required(SCHEMA, 'schema of the params'),
    check: optional(call('check(params, context)'), 'faults of the params; `path` from the definition'),
    deprecated: DEPRECATED,
    standings: required(call('standings(units, params, context)'), 'an exact number for each unit of a cohort: the higher, the better'),
    reasons: optional(call('reasons(units, params, context)', listOf(TEXT)), 'why each unit has its standing, a line with its numbers, for explanations'),
  },
})

import { type Aggregation, BUILT_IN_AGGREGATIONS } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { FAULT } from './methods.js'
import { call, either, FLAG, listOf, orNothing, RATIONAL, SCHEMA, type Shape, STRING, TEXT } from './shape.js'

/** Why a node has no value. */
const ABSENT: Shape = recordOf({ absent: required(TEXT, 'why') })

/** Ways to put the children of a node together. */
export const aggregations: ContributionKind<Aggregation> = Object.freeze({
  one: { vi: 'cách tổng hợp', en: 'aggregation' },
  ids: OWNED_ID,
  builtIn: BUILT_IN_AGGREGATIONS,
  fields: {
    id: required(STRING, '`<plugin id>/<name>`; what `aggregation` of a node names'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    source: optional(STRING, 'where the formula comes from'),
    params: required(SCHEMA, 'schema of the params'),
    additive: optional(FLAG, 'true when points and maxima of the children simply add up; then nothing is called'),
    check: optional(call('check(params, context)', listOf(FAULT)), 'faults of params and weights; `path` from the node'),
    aggregate: required(
      call('aggregate(items, params, context)', orNothing(either(RATIONAL, ABSENT))),
      'points of the node on the scale of its maximum; where it has no value `{ absent }`, a text that says why and becomes the warning `aggregation-absent`; after undefined that warning has no reason',
    ),
    expand: optional(call('expand(node, params)'), 'the same as an expression over the children that are present, for executors that compute by expressions; compute `aggregate` of it by `expandedPoints`'),
    calculation: optional(call('calculation(items, params, context)', orNothing(TEXT)), 'the formula with the numbers of a unit in it and its result, for explanations'),
    deprecated: DEPRECATED,
  },
})

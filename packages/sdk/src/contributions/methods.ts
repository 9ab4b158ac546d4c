import { BUILT_IN_METHODS, type ScoringMethod } from '@dti-vn/core'
import { optional, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, FLAG, SCHEMA, STRING, TEXT } from './shape.js'

/** Scoring methods. */
export const methods: ContributionKind<ScoringMethod> = Object.freeze({
  one: { vi: 'cách tính', en: 'method' },
  ids: OWNED_ID,
  builtIn: BUILT_IN_METHODS,
  fields: {
    id: required(STRING, '`<plugin id>/<name>`; what `method` of an indicator names'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    source: optional(STRING, 'where a rule of this kind was read'),
    params: required(SCHEMA, 'schema of the params'),
    ownInputs: optional(FLAG, 'true when ids of inputs name answers of this indicator only, so that the same id elsewhere is another figure'),
    takes: required(
      call('takes(params, inputs)'),
      'used only inside `sum_of_parts`: ids of the inputs it takes, or how many of the next ones; `inputs` are those of the whole indicator',
    ),
    check: required(call('check(params, context)'), 'all faults of params and inputs; an empty list if there are none'),
    expand: required(call('expand(params, context)'), 'the rule of the indicator; called only when there are no faults'),
  },
})

import { BUILT_IN_GRADERS, type Grader } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, SCHEMA, STRING, TEXT } from './shape.js'

/** Ways to find the grade of a unit. */
export const graders: ContributionKind<Grader> = Object.freeze({
  one: { vi: 'cách xếp loại', en: 'grader' },
  ids: OWNED_ID,
  builtIn: BUILT_IN_GRADERS,
  fields: {
    id: required(STRING, '`<plugin id>/<name>`; what `grader` of a definition names'),
    title: required(TEXT, 'name for people'),
    description: required(TEXT, 'one sentence'),
    source: optional(STRING, 'where the rule was read'),
    params: required(SCHEMA, 'schema of the params'),
    check: optional(call('check(params, context)'), 'faults of the params; `path` from the definition'),
    deprecated: DEPRECATED,
    grade: required(call('grade(unit, params, context)'), 'id of a grade of the definition, or null for no grade'),
  },
})

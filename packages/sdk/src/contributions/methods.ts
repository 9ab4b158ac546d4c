import { BUILT_IN_METHODS, type Expansion, type ScoringMethod } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { type FieldsOf, optional, recordOf, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, either, FLAG, listOf, NUMBER, OBJECT, SCHEMA, type Shape, STRING, TEXT } from './shape.js'

/** A fault as `check` returns it. */
export const FAULT: Shape = recordOf({
  code: required(STRING, 'an issue code of errors.md'),
  path: required(listOf(either(STRING, NUMBER)), 'from the indicator or node'),
  params: required(OBJECT, 'what the sentence of the code needs'),
})

/** What `expand` returns. */
export const EXPANSION_FIELDS: FieldsOf<Expansion> = Object.freeze({
  points: required(OBJECT, 'expression; then clamped to 0 and the maximum and rounded by the engine'),
  bounded: optional(FLAG, 'false for a rule whose points are not to be clamped'),
  lowest: optional(NUMBER, 'lower end of the clamp, 0 unless given; negative for deductions'),
  inputs: required(listOf(OBJECT), 'the inputs of the context, with bounds and options that the method adds'),
  blank: required(
    listOf(OBJECT),
    'list of `inputs` (ids) and `when` (`any`, `all`): the indicator is missing when any or all of them are empty. Every input that the expression reads with ' +
      '`input` or `option` is listed under `any`; those under `all` are read with `inputOr`',
  ),
  notApplicableWhen: optional(OBJECT, 'expression; where it holds the indicator does not apply'),
  warnings: required(
    listOf(OBJECT),
    'list of `code` (`numerator-exceeds-denominator`, `zero-denominator-settled`), `inputs`, `when` (expression), `params`',
  ),
  rule: required(TEXT, 'the rule in words, a text that the explanation shows'),
})

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
      call('takes(params, inputs)', either(listOf(STRING), NUMBER)),
      'used only inside `sum_of_parts`: ids of the inputs it takes, or how many of the next ones; `inputs` are those of the whole indicator',
    ),
    check: required(call('check(params, context)', listOf(FAULT)), 'all faults of params and inputs; an empty list if there are none'),
    expand: required(call('expand(params, context)', recordOf(EXPANSION_FIELDS)), 'the rule of the indicator; called only when there are no faults'),
    deprecated: DEPRECATED,
  },
})

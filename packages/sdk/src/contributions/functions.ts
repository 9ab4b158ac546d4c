import { type FormulaFunction, NAME, type LocalText } from '@dti-vn/core'
import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import { OWNED_ID } from './id-rule.js'
import type { ContributionKind } from './kind.js'
import { call, listOf, oneOf, STRING, TEXT } from './shape.js'

const TYPE = oneOf('number', 'boolean')

/** Functions of the formula language. */
export const functions: ContributionKind<FormulaFunction> = Object.freeze({
  one: { vi: 'hàm công thức', en: 'formula function' },
  ids: OWNED_ID,
  builtIn: [],
  fields: {
    id: required(STRING, '`<plugin id>/<name>`; formulas write it with `_` for every other sign: `my_plugin_share_of(…)`'),
    title: required(TEXT, 'name for people; the rule in words shows it'),
    description: required(TEXT, 'one sentence; the rule in words shows it'),
    parameters: required(
      listOf(recordOf({ id: required(STRING, 'name'), type: required(TYPE, 'type'), description: optional(TEXT, 'in words') })),
      'list of `id`, `type` (`number`, `boolean`) and `description`: exactly what a call gives',
    ),
    returns: required(TYPE, '`number` or `boolean`'),
    deprecated: DEPRECATED,
    expand: required(call('expand(args)'), 'the call as an expression of its arguments, which are expressions themselves'),
  },
  faults: ({ parameters }: FormulaFunction) => parameters.flatMap(({ id }, i) => faultsOfName(id, parameters.findIndex((other) => other.id === id) < i)),
})

function faultsOfName(id: string, isTaken: boolean): LocalText[] {
  if (!NAME.test(id)) return [{ vi: `tham số “${id}” phải có dạng ${NAME.source}.`, en: `the parameter "${id}" must match ${NAME.source}.` }]
  return isTaken ? [{ vi: `hai tham số cùng tên “${id}”.`, en: `two parameters are named "${id}".` }] : []
}

import type { MethodParams } from '../definition/method-params.js'
import { NAME } from '../definition/names.js'
import { cond, inputOr, mul, num, points, sum } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkNamedInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { matchingField, numberField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkShareRange, checkSharesSum, checkUniqueIds, type SharedOption } from './shares.js'
import { blankAll } from './zero-denominator.js'

const ids = (items: readonly SharedOption[]) => items.map((item) => item.id)

/** The sum of the shares of the items that are met; one boolean input for each item, with the same id. */
export const checklistRule: MethodRule<MethodParams['checklist']> = {
  id: 'checklist',
  takes: ({ items }) => ids(items),
  expand: ({ items }, { inputs }) => ({
    points: mul(points, sum(items.map((item) => cond(inputOr(item.id, false), num(item.share), num(0))))),
    inputs,
    blank: blankAll(inputs),
    warnings: [],
  }),
}

export const checklistDescription = {
  rule: checklistRule,
  title: { vi: 'Cộng các nội dung đạt', en: 'Additive checklist' },
  description: { vi: 'Cộng tỷ lệ điểm của các nội dung đạt được.', en: 'Adds up the shares of the items that are met.' },
  // As decisions print it: attends all provincial meetings 1/2 + chairs own meetings 1/2.
  params: () =>
    paramsOf({
      items: listField(objectField({ id: matchingField(NAME), share: numberField }), { least: 1 }),
    }),
  check: ({ items }, { inputs }) => [
    ...checkNamedInputs(inputs, ids(items), ['boolean']),
    ...checkUniqueIds(items, ['params', 'items']),
    ...checkShareRange(items, ['params', 'items']),
    ...checkSharesSum(items, ['params', 'items']),
  ],
  words: ({ items }, { inputs }) =>
    ruleText((w) => {
      const list = items.map((item) => `${w.label(inputs.find((input) => input.id === item.id))} ${w.percent(item.share)}`).join('; ')
      return { vi: `Cộng tỷ lệ của các nội dung đạt: ${list}.`, en: `The shares of the items met are added up: ${list}.` }
    }),
} satisfies MethodDescription<MethodParams['checklist']>

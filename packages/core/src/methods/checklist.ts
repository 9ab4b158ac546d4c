import type { MethodParams } from '../definition/method-params.js'
import { NAME } from '../definition/names.js'
import { cond, inputOr, mul, num, points, sum } from '../formula/build.js'
import { areShares, awardOf } from './awards-of-params.js'
import { checkAwards, checkAwardsSum } from './check-awards.js'
import type { MethodDescription } from './described-method.js'
import { checkNamedInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { matchingField, numberField, optionalField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import type { ParamsSchema } from './params-schema.js'
import { arePoints, ruleText } from './rule-text.js'
import { checkUniqueIds } from './shares.js'
import { blankAll } from './zero-denominator.js'

const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)

/** The sum of the shares of the items that are met; one boolean input for each item, with the same id. */
export const checklistRule: MethodRule<MethodParams['checklist']> = {
  id: 'checklist',
  takes: ({ items }) => ids(items),
  expand: ({ items }, { inputs }) => ({
    points: areShares(items)
      ? mul(points, sum(items.map((item) => cond(inputOr(item.id, false), num(item.share), num(0)))))
      : sum(items.map((item) => cond(inputOr(item.id, false), awardOf(item), num(0)))),
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
      items: listField(objectField({ id: matchingField(NAME), share: optionalField(numberField), points: optionalField(numberField) }), { least: 1 }),
    }) as ParamsSchema<MethodParams['checklist']>,
  check: ({ items }, { inputs, maxPoints, places }) => [
    ...checkNamedInputs(inputs, ids(items), ['boolean']),
    ...checkUniqueIds(items, ['params', 'items']),
    ...checkAwards(items, { maxPoints, places }, ['params', 'items']),
    ...checkAwardsSum(items, maxPoints, ['params', 'items']),
  ],
  words: ({ items }, { inputs }) =>
    ruleText((w) => {
      const list = items.map((item) => `${w.label(inputs.find((input) => input.id === item.id))} ${w.award(item, items)}`).join('; ')
      const [vi, en] = arePoints(items) ? ['điểm', 'points'] : ['tỷ lệ', 'shares']
      return { vi: `Cộng ${vi} của các nội dung đạt: ${list}.`, en: `The ${en} of the items met are added up: ${list}.` }
    }),
} satisfies MethodDescription<MethodParams['checklist']>

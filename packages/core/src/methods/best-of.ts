import type { MethodParams } from '../definition/method-params.js'
import { NAME } from '../definition/names.js'
import { cond, inputOr, maxOf, mul, num, points } from '../formula/build.js'
import { areShares, awardOf } from './awards-of-params.js'
import { checkAwards, checkAwardsReachAll } from './check-awards.js'
import type { MethodDescription } from './described-method.js'
import { checkNamedInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { matchingField, numberField, optionalField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import type { ParamsSchema } from './params-schema.js'
import { arePoints, ruleText } from './rule-text.js'
import { checkUniqueIds } from './shares.js'
import { blankAll } from './zero-denominator.js'

const ids = (options: readonly { readonly id: string }[]) => options.map((item) => item.id)

/** The highest share among the options that are met, 0 if none; one boolean input for each option, with the same id. */
export const bestOfRule: MethodRule<MethodParams['best_of']> = {
  id: 'best_of',
  takes: ({ options }) => ids(options),
  expand: ({ options }, { inputs }) => ({
    points: areShares(options)
      ? mul(points, maxOf(...options.map((item) => cond(inputOr(item.id, false), num(item.share), num(0)))))
      : maxOf(...options.map((item) => cond(inputOr(item.id, false), awardOf(item), num(0)))),
    inputs,
    blank: blankAll(inputs),
    warnings: [],
  }),
}

export const bestOfDescription = {
  rule: bestOfRule,
  title: { vi: 'Trường hợp có điểm cao nhất', en: 'Best of alternatives' },
  description: { vi: 'Tính điểm cho trường hợp đạt có điểm cao nhất.', en: 'Counts the met alternative with the highest share.' },
  // As decisions print it: "tính điểm cho trường hợp nào có điểm cao nhất".
  params: () =>
    paramsOf({
      options: listField(objectField({ id: matchingField(NAME), share: optionalField(numberField), points: optionalField(numberField) }), { least: 1 }),
    }) as ParamsSchema<MethodParams['best_of']>,
  check: ({ options }, { inputs, maxPoints, places }) => [
    ...checkNamedInputs(inputs, ids(options), ['boolean']),
    ...checkUniqueIds(options, ['params', 'options']),
    ...checkAwards(options, { maxPoints, places }, ['params', 'options']),
    ...checkAwardsReachAll(options, maxPoints, ['params', 'options']),
  ],
  words: ({ options }, { inputs }) =>
    ruleText((w) => {
      const list = options.map((item) => `${w.label(inputs.find((input) => input.id === item.id))} ${w.award(item, options)}`).join('; ')
      const [vi, en] = arePoints(options) ? ['nhiều điểm nhất', 'most points'] : ['tỷ lệ cao nhất', 'highest share']
      return { vi: `Lấy trường hợp đạt có ${vi}: ${list}.`, en: `The met alternative with the ${en} counts: ${list}.` }
    }),
} satisfies MethodDescription<MethodParams['best_of']>

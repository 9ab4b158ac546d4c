import type { MethodParams } from '../definition/method-params.js'
import { NAME } from '../definition/names.js'
import { cond, inputOr, maxOf, mul, num, points } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkNamedInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { matchingField, numberField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkShareRange, checkSharesReachOne, checkUniqueIds, type SharedOption } from './shares.js'
import { blankAll } from './zero-denominator.js'

const ids = (options: readonly SharedOption[]) => options.map((item) => item.id)

/** The highest share among the options that are met, 0 if none; one boolean input for each option, with the same id. */
export const bestOfRule: MethodRule<MethodParams['best_of']> = {
  id: 'best_of',
  takes: ({ options }) => ids(options),
  expand: ({ options }, { inputs }) => ({
    points: mul(points, maxOf(...options.map((item) => cond(inputOr(item.id, false), num(item.share), num(0))))),
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
      options: listField(objectField({ id: matchingField(NAME), share: numberField }), { least: 1 }),
    }),
  check: ({ options }, { inputs }) => [
    ...checkNamedInputs(inputs, ids(options), ['boolean']),
    ...checkUniqueIds(options, ['params', 'options']),
    ...checkShareRange(options, ['params', 'options']),
    ...checkSharesReachOne(options, ['params', 'options']),
  ],
  words: ({ options }, { inputs }) =>
    ruleText((w) => {
      const list = options.map((item) => `${w.label(inputs.find((input) => input.id === item.id))} ${w.percent(item.share)}`).join('; ')
      return { vi: `Lấy trường hợp đạt có tỷ lệ cao nhất: ${list}.`, en: `The met alternative with the highest share counts: ${list}.` }
    }),
} satisfies MethodDescription<MethodParams['best_of']>

import { NAME } from '../definition/names.js'
import { cond, inputOr, maxOf, mul, num, points } from '../formula/build.js'
import { defineScoringMethod } from './define-method.js'
import { checkNamedInputs } from './input-checks.js'
import { matchingField, numberField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkShareRange, checkSharesReachOne, checkUniqueIds } from './shares.js'
import { blankAll } from './zero-denominator.js'

const ids = (options: readonly { readonly id: string }[]) => options.map((item) => item.id)

/** The highest share among the options that are met, 0 if none; one boolean input for each option, with the same id. */
export const bestOfMethod = defineScoringMethod({
  id: 'best_of',
  title: { vi: 'Trường hợp có điểm cao nhất', en: 'Best of alternatives' },
  description: { vi: 'Tính điểm cho trường hợp đạt có điểm cao nhất.', en: 'Counts the met alternative with the highest share.' },
  // As decisions print it: "tính điểm cho trường hợp nào có điểm cao nhất".
  params: paramsOf({
    options: listField(objectField({ id: matchingField(NAME), share: numberField }), { least: 1 }),
  }),
  takes: ({ options }) => ids(options),
  check: ({ options }, { inputs }) => [
    ...checkNamedInputs(inputs, ids(options), ['boolean']),
    ...checkUniqueIds(options, ['params', 'options']),
    ...checkShareRange(options, ['params', 'options']),
    ...checkSharesReachOne(options, ['params', 'options']),
  ],
  expand: ({ options }, { inputs }) => ({
    points: mul(points, maxOf(...options.map((item) => cond(inputOr(item.id, false), num(item.share), num(0))))),
    inputs,
    blank: blankAll(inputs),
    warnings: [],
    rule: ruleText((w) => {
      const list = options.map((item) => `${w.label(inputs.find((input) => input.id === item.id))} ${w.percent(item.share)}`).join('; ')
      return { vi: `Lấy trường hợp đạt có tỷ lệ cao nhất: ${list}.`, en: `The met alternative with the highest share counts: ${list}.` }
    }),
  }),
})

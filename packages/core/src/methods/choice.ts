import type { MethodParams } from '../definition/method-params.js'
import { NAME } from '../definition/names.js'
import { cond, num, option } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { awardOf } from './awards-of-params.js'
import { checkAwards, checkAwardsReachAll } from './check-awards.js'
import type { MethodDescription } from './described-method.js'
import { checkInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { matchingField, numberField, optionalField } from './params-fields.js'
import { listField, localTextField, objectField, paramsOf } from './params-objects.js'
import type { ParamsSchema } from './params-schema.js'
import { arePoints, ruleText } from './rule-text.js'
import { checkUniqueIds } from './shares.js'
import { blankAny } from './zero-denominator.js'

/** The share of the chosen option. */
export const choiceRule: MethodRule<MethodParams['choice']> = {
  id: 'choice',
  takes: () => 1,
  expand: ({ options }, { inputs }) => {
    const id = inputs[0]?.id ?? ''
    return {
      points: options.reduceRight<Expr>(
        (otherwise, item) => cond(option(id, item.id), awardOf(item), otherwise),
        num(0),
      ),
      inputs: inputs.map((declared) => ({ ...declared, options: options.map((item) => ({ id: item.id, label: item.label })) })),
      blank: blankAny(inputs),
      warnings: [],
    }
  },
}

export const choiceDescription = {
  rule: choiceRule,
  title: { vi: 'Chọn một phương án', en: 'Choice of one option' },
  description: { vi: 'Tỷ lệ điểm của phương án được chọn.', en: 'The share of the option that is chosen.' },
  // As decisions print it: head chairs full, deputy 1/2, otherwise 0.
  params: () =>
    paramsOf({
      options: listField(objectField({ id: matchingField(NAME), label: localTextField, share: optionalField(numberField), points: optionalField(numberField) }), { least: 1 }),
    }) as ParamsSchema<MethodParams['choice']>,
  check: ({ options }, { inputs, maxPoints, places }) => [
    ...checkInputs(inputs, 1, ['choice']),
    ...checkUniqueIds(options, ['params', 'options']),
    ...checkAwards(options, { maxPoints, places }, ['params', 'options']),
    ...checkAwardsReachAll(options, maxPoints, ['params', 'options']),
  ],
  words: ({ options }) =>
    ruleText((w) => {
      const list = options.map((item) => `${w.text(item.label)}: ${w.award(item, options)}`).join('; ')
      const [vi, en] = arePoints(options) ? ['Điểm', 'Points'] : ['Tỷ lệ điểm tối đa', 'Share of the maximum']
      return { vi: `${vi} theo phương án được chọn: ${list}.`, en: `${en} by the option chosen: ${list}.` }
    }),
} satisfies MethodDescription<MethodParams['choice']>

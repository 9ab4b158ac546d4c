import type { MethodParams } from '../definition/method-params.js'
import { input, minOf, mul, num, points } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkNumericInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { numberField } from './params-fields.js'
import { paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkAmount } from './shares.js'
import { blankAny } from './zero-denominator.js'

/** `per_item` points for each item, at most the maximum. */
export const cappedCountRule: MethodRule<MethodParams['capped_count']> = {
  id: 'capped_count',
  takes: () => 1,
  expand: ({ per_item: perItem }, { inputs }) => ({
    points: minOf(mul(input(inputs[0]?.id ?? ''), num(perItem)), points),
    inputs,
    blank: blankAny(inputs),
    warnings: [],
  }),
}

export const cappedCountDescription = {
  rule: cappedCountRule,
  title: { vi: 'Điểm cho mỗi lượt, có giới hạn', en: 'Capped count' },
  description: { vi: 'Mỗi lượt được một số điểm, không quá điểm tối đa.', en: 'Points for each item, at most the maximum.' },
  // Such as: 1 point per application, at most 5.
  params: () => paramsOf({ per_item: numberField }),
  check: ({ per_item: perItem }, { inputs, places }) => [
    ...checkNumericInputs(inputs, 1),
    ...checkAmount(perItem, places, ['params', 'per_item']),
  ],
  words: ({ per_item: perItem }, { inputs }) =>
    ruleText((w) => ({
      vi: `${w.number(perItem)} điểm × ${w.label(inputs[0])}, không quá điểm tối đa.`,
      en: `${w.number(perItem)} points × ${w.label(inputs[0])}, at most the maximum.`,
    })),
} satisfies MethodDescription<MethodParams['capped_count']>

import type { MethodParams } from '../definition/method-params.js'
import { input, minOf, mul, neg, num } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkNumericInputs } from './input-checks.js'
import type { MethodFault, MethodRule } from './method.js'
import { numberField } from './params-fields.js'
import { paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkAmount } from './shares.js'
import { blankAny } from './zero-denominator.js'

/** Minus `per_item` points for each case, at most `cap`; both are written as positive numbers. Adds nothing to the maximum. */
export const deductionRule: MethodRule<MethodParams['deduction']> = {
  id: 'deduction',
  takes: () => 1,
  expand: ({ per_item: perItem, cap }, { inputs }) => ({
    points: neg(minOf(mul(input(inputs[0]?.id ?? ''), num(perItem)), num(cap))),
    lowest: -cap,
    inputs,
    blank: blankAny(inputs),
    warnings: [],
  }),
}

export const deductionDescription = {
  rule: deductionRule,
  title: { vi: 'Điểm trừ', en: 'Deduction' },
  description: { vi: 'Mỗi trường hợp trừ một số điểm, không quá mức trần.', en: 'Points taken off for each case, at most a cap.' },
  params: () => paramsOf({ per_item: numberField, cap: numberField }),
  check: ({ per_item: perItem, cap }, { inputs, places, maxPoints }) => {
    const faults: MethodFault[] = [
      ...checkNumericInputs(inputs, 1),
      ...checkAmount(perItem, places, ['params', 'per_item']),
      ...checkAmount(cap, places, ['params', 'cap']),
    ]
    if (maxPoints !== 0) faults.push({ code: 'definition-invalid-value', path: ['maxPoints'], params: { expected: '0', actual: String(maxPoints) } })
    return faults
  },
  words: ({ per_item: perItem, cap }, { inputs }) =>
    ruleText((w) => ({
      vi: `Trừ ${w.number(perItem)} điểm × ${w.label(inputs[0])}, tối đa ${w.number(cap)} điểm.`,
      en: `Minus ${w.number(perItem)} points × ${w.label(inputs[0])}, at most ${w.number(cap)}.`,
    })),
} satisfies MethodDescription<MethodParams['deduction']>

import type { MethodParams } from '../definition/method-params.js'
import { compareExpr, cond, div, input, mul, num, points, ref } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkNumericInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { choiceField } from './params-fields.js'
import { paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkWhenZero, inputsOfMeasure, measured, measureText } from './value-or-ratio.js'
import { blankAny, settleZero, whenZeroField } from './zero-denominator.js'

/**
 * The value, or a / b, divided by the best one of the reference set: every unit of the data whose state for the indicator is scored, across
 * cohorts, unless the indicator narrows it. A best value ≤ 0 gives everyone 0.
 */
export const relativeRule: MethodRule<MethodParams['relative']> = {
  id: 'relative',
  takes: ({ of }) => inputsOfMeasure(of),
  expand: ({ of, whenZero }, { inputs }) => {
    const value = measured(of, inputs)
    const best = ref('max', value)
    // Multiplied by 0 rather than left out, so that a unit whose own figure has a zero denominator is missing and not scored 0.
    const nothing = mul(num(0), value)
    const rule = cond(compareExpr('le', best, num(0)), nothing, mul(points, div(value, best)))
    const settled = settleZero(of === 'ratio' ? whenZero : undefined, input(inputs.at(-1)?.id ?? ''), inputs.map((item) => item.id), rule)
    return { ...settled, inputs, blank: blankAny(inputs) }
  },
}

export const relativeDescription = {
  rule: relativeRule,
  title: { vi: 'So với đơn vị tốt nhất', en: 'Relative to the best unit' },
  description: { vi: 'Giá trị chia cho giá trị lớn nhất của các đơn vị.', en: 'The value divided by the largest value of all units.' },
  // As decisions print it: value / largest value of all units.
  params: () => paramsOf({ of: choiceField('value', 'ratio'), whenZero: whenZeroField() }),
  check: ({ of, whenZero }, { inputs }) => [...checkNumericInputs(inputs, inputsOfMeasure(of)), ...checkWhenZero(of, whenZero)],
  words: ({ of }, { inputs }) =>
    ruleText((w) => {
      const value = measureText(of, inputs, w)
      return {
        vi: `Điểm tối đa × ${value}, chia cho giá trị lớn nhất của các đơn vị cùng được đánh giá.`,
        en: `Maximum points × ${value}, divided by the largest value of the units assessed together.`,
      }
    }),
} satisfies MethodDescription<MethodParams['relative']>

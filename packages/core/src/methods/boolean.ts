import { cond, input, num, points } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { blankAny } from './zero-denominator.js'

/** Maximum points when the one boolean input is true, otherwise 0. */
export const booleanRule: MethodRule<object> = {
  id: 'boolean',
  takes: () => 1,
  expand: (_params, { inputs }) => ({ points: cond(input(inputs[0]?.id ?? ''), points, num(0)), inputs, blank: blankAny(inputs), warnings: [] }),
}

export const booleanDescription = {
  rule: booleanRule,
  title: { vi: 'Có hoặc không', en: 'Yes or no' },
  description: { vi: 'Có thì đạt điểm tối đa, không thì 0 điểm.', en: 'Yes gets the maximum points, no gets 0.' },
  // As decisions print it: "Có Trung tâm dữ liệu: 35 điểm".
  params: () => paramsOf({}),
  check: (_params, { inputs }) => checkInputs(inputs, 1, ['boolean']),
  words: (_params, { inputs }) =>
    ruleText((w) => ({
      vi: `Điểm tối đa nếu ${w.label(inputs[0])} là “có”, 0 điểm nếu không.`,
      en: `The maximum if ${w.label(inputs[0])} is yes, otherwise 0.`,
    })),
} satisfies MethodDescription<object>

import type { MethodParams } from '../definition/method-params.js'
import { input } from '../formula/build.js'
import type { MethodDescription } from './described-method.js'
import { checkInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { optionalField } from './params-fields.js'
import { localTextField, paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { blankAny } from './zero-denominator.js'

/** Points typed in by the appraiser; a value outside [0, maximum] is invalid. */
export const expertRule: MethodRule<MethodParams['expert']> = {
  id: 'expert',
  ownInputs: true,
  takes: () => 1,
  expand: (_params, { inputs, maxPoints }) => ({
    points: input(inputs[0]?.id ?? ''),
    inputs: inputs.map((declared) => ({
      ...declared,
      min: Math.max(declared.min ?? 0, 0),
      max: Math.min(declared.max ?? maxPoints, maxPoints),
    })),
    blank: blankAny(inputs),
    warnings: [],
  }),
}

export const expertDescription = {
  rule: expertRule,
  title: { vi: 'Do tổ thẩm định chấm', en: 'Expert judgement' },
  description: { vi: 'Điểm do tổ thẩm định chấm, từ 0 đến điểm tối đa.', en: 'Points given by the appraiser, from 0 to the maximum.' },
  params: () => paramsOf({ criteria: optionalField(localTextField) }),
  check: (_params, { inputs }) => checkInputs(inputs, 1, ['number', 'integer']),
  words: ({ criteria }, { maxPoints }) =>
    ruleText((w) => ({
      vi: `Điểm do tổ thẩm định chấm, từ 0 đến ${w.number(maxPoints)}.${criteria ? ` ${w.text(criteria)}` : ''}`,
      en: `Points given by the appraiser, from 0 to ${w.number(maxPoints)}.${criteria ? ` ${w.text(criteria)}` : ''}`,
    })),
} satisfies MethodDescription<MethodParams['expert']>

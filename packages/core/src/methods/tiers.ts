import type { MethodParams } from '../definition/method-params.js'
import { compareExpr, cond, input, mul, num, points } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import type { MethodDescription } from './described-method.js'
import { checkNumericInputs } from './input-checks.js'
import type { MethodFault, MethodRule } from './method.js'
import { choiceField, numberField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { checkShareRange, checkSharesReachOne } from './shares.js'
import { checkWhenZero, inputsOfMeasure, measured, measureText } from './value-or-ratio.js'
import { blankAny, settleZero, whenZeroField } from './zero-denominator.js'

interface Step {
  readonly min: number
  readonly share: number
}

/** Minima strictly fall, shares never rise as they fall. */
function checkOrder(steps: readonly Step[]): MethodFault[] {
  return steps.flatMap((step, i): MethodFault[] => {
    const above = steps[i - 1]
    if (!above || (step.min < above.min && step.share <= above.share)) return []
    return [{ code: 'definition-steps-order', path: ['params', 'steps', i], params: { min: step.min, share: step.share } }]
  })
}

/** The share of the highest step whose `min` is reached, 0 below all. The value or a / b is compared exactly. */
export const tiersRule: MethodRule<MethodParams['tiers']> = {
  id: 'tiers',
  takes: ({ of }) => inputsOfMeasure(of),
  expand: ({ of, steps, whenZero }, { inputs }) => {
    const value = measured(of, inputs)
    const ladder = steps.reduceRight<Expr>(
      (below, step) => cond(compareExpr('ge', value, num(step.min)), mul(points, num(step.share)), below),
      num(0),
    )
    const settled = settleZero(of === 'ratio' ? whenZero : undefined, input(inputs.at(-1)?.id ?? ''), inputs.map((item) => item.id), ladder)
    return { ...settled, inputs, blank: blankAny(inputs) }
  },
}

export const tiersDescription = {
  rule: tiersRule,
  title: { vi: 'Bậc thang', en: 'Tiers' },
  description: { vi: 'Tỷ lệ điểm của bậc cao nhất đạt được.', en: 'The share of the highest step that is reached.' },
  // As decisions print it: 4 meetings 20; 3: 15; 2: 10; 1: 5; else 0.
  params: () =>
    paramsOf({
      of: choiceField('value', 'ratio'),
      steps: listField(objectField({ min: numberField, share: numberField }), { least: 1 }),
      whenZero: whenZeroField(),
    }),
  check: ({ of, steps, whenZero }, { inputs }) => [
    ...checkWhenZero(of, whenZero),
    ...checkNumericInputs(inputs, inputsOfMeasure(of)),
    ...checkOrder(steps),
    ...checkShareRange(steps, ['params', 'steps']),
    ...checkSharesReachOne(steps, ['params', 'steps']),
  ],
  words: ({ of, steps }, { inputs }) =>
    ruleText((w) => {
      const list = steps.map((step) => `≥ ${of === 'ratio' ? w.percent(step.min) : w.number(step.min)}: ${w.percent(step.share)}`).join('; ')
      const value = measureText(of, inputs, w)
      return { vi: `Tỷ lệ điểm tối đa theo ${value}: ${list}; thấp hơn: 0.`, en: `Share of the maximum by ${value}: ${list}; below: 0.` }
    }),
} satisfies MethodDescription<MethodParams['tiers']>

import type { MethodParams } from '../definition/method-params.js'
import { cond, input, num } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { awardOf } from './awards-of-params.js'
import { checkAwards, checkAwardsReachAll } from './check-awards.js'
import type { MethodDescription } from './described-method.js'
import { checkNumericInputs } from './input-checks.js'
import type { MethodRule } from './method.js'
import { choiceField, numberField, optionalField } from './params-fields.js'
import { listField, objectField, paramsOf } from './params-objects.js'
import type { ParamsSchema } from './params-schema.js'
import { arePoints, ruleText } from './rule-text.js'
import { boundText, checkSteps, isFalling, reaches } from './step-bounds.js'
import { checkWhenZero, inputsOfMeasure, measured, measureText } from './value-or-ratio.js'
import { blankAny, settleZero, whenZeroField } from './zero-denominator.js'

/** What the best step that is reached earns, 0 where none is. The value or a / b is compared exactly. */
export const tiersRule: MethodRule<MethodParams['tiers']> = {
  id: 'tiers',
  takes: ({ of }) => inputsOfMeasure(of),
  expand: ({ of, steps, whenZero }, { inputs }) => {
    const value = measured(of, inputs)
    const ladder = steps.reduceRight<Expr>(
      (otherwise, step) => cond(reaches(value, step), awardOf(step), otherwise),
      num(0),
    )
    const settled = settleZero(of === 'ratio' ? whenZero : undefined, input(inputs.at(-1)?.id ?? ''), inputs.map((item) => item.id), ladder)
    return { ...settled, inputs, blank: blankAny(inputs) }
  },
}

const bound = optionalField(numberField)

export const tiersDescription = {
  rule: tiersRule,
  title: { vi: 'Bậc thang', en: 'Tiers' },
  description: { vi: 'Điểm của bậc tốt nhất đạt được.', en: 'What the best step that is reached earns.' },
  // As decisions print it: 4 meetings 20; 3: 15; 2: 10; 1: 5; else 0.
  params: () =>
    paramsOf({
      of: choiceField('value', 'ratio'),
      steps: listField(objectField({ min: bound, above: bound, max: bound, below: bound, share: bound, points: bound }), { least: 1 }),
      whenZero: whenZeroField(),
    }) as ParamsSchema<MethodParams['tiers']>,
  check: ({ of, steps, whenZero }, { inputs, maxPoints, places }) => [
    ...checkWhenZero(of, whenZero),
    ...checkNumericInputs(inputs, inputsOfMeasure(of)),
    ...checkAwards(steps, { maxPoints, places }, ['params', 'steps']),
    ...checkSteps(steps, maxPoints, ['params', 'steps']),
    ...checkAwardsReachAll(steps, maxPoints, ['params', 'steps']),
  ],
  words: ({ of, steps }, { inputs }) =>
    ruleText((w) => {
      const list = steps.map((step) => `${boundText(step, of === 'ratio' ? w.percent : w.number)}: ${w.award(step, steps)}`).join('; ')
      const value = measureText(of, inputs, w)
      const [vi, en] = arePoints(steps) ? ['Điểm', 'Points'] : ['Tỷ lệ điểm tối đa', 'Share of the maximum']
      const [rest, others] = isFalling(steps) ? ['cao hơn', 'above'] : ['thấp hơn', 'below']
      return { vi: `${vi} theo ${value}: ${list}; ${rest}: 0.`, en: `${en} by ${value}: ${list}; ${others}: 0.` }
    }),
} satisfies MethodDescription<MethodParams['tiers']>

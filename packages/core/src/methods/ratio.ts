import { clampExpr, compareExpr, cond, div, input, mul, num, points, sub } from '../formula/build.js'
import type { LocalText } from '../text/local-text.js'
import type { MethodParams } from '../definition/method-params.js'
import type { Expr } from '../formula/expr.js'
import type { MethodDescription } from './described-method.js'
import { checkNumericInputs } from './input-checks.js'
import type { MethodContext, MethodFault, MethodRule, RuleExpansion } from './method.js'
import { numberField, optionalField } from './params-fields.js'
import { paramsOf } from './params-objects.js'
import { ruleText } from './rule-text.js'
import { blankAny, settleZero, whenZeroField } from './zero-denominator.js'

type Kind = 'ratio' | 'complement'

const ratioParams = () => paramsOf({ target: numberField, floor: optionalField(numberField), whenZero: whenZeroField() })

function checkRatio({ target }: MethodParams['ratio'], { inputs }: MethodContext): MethodFault[] {
  const faults = checkNumericInputs(inputs, 2)
  if (!(target > 0)) faults.push({ code: 'definition-target-not-positive', path: ['params', 'target'], params: { target } })
  return faults
}

function expandRatio({ target, floor, whenZero }: MethodParams['ratio'], { inputs }: MethodContext, kind: Kind): RuleExpansion {
  const [first, second] = inputs
  const a = input(first?.id ?? '')
  const b = input(second?.id ?? '')
  const quotient: Expr = div(kind === 'ratio' ? a : sub(b, a), b)
  const award = mul(points, clampExpr(target === 1 ? quotient : div(quotient, num(target)), num(0), num(1)))
  const rule = floor === undefined ? award : cond(compareExpr('lt', quotient, num(floor)), num(0), award)
  const ids = [first?.id ?? '', second?.id ?? '']
  const settled = settleZero(whenZero, b, ids, rule)
  return {
    ...settled,
    inputs,
    blank: blankAny(inputs),
    warnings: [{ code: 'numerator-exceeds-denominator', inputs: ids, when: compareExpr('gt', a, b) }, ...settled.warnings],
  }
}

function wordsOfRatio({ target, floor }: MethodParams['ratio'], { inputs: [first, second] }: MethodContext, kind: Kind): LocalText {
  return ruleText((w) => {
    const share = kind === 'ratio' ? `${w.label(first)} / ${w.label(second)}` : `(${w.label(second)} − ${w.label(first)}) / ${w.label(second)}`
    const goal = target === 1 ? { vi: '', en: '' } : { vi: ` so với mục tiêu ${w.percent(target)}`, en: ` against the target of ${w.percent(target)}` }
    const least = floor === undefined ? { vi: '', en: '' } : { vi: `; dưới ${w.percent(floor)} thì 0 điểm`, en: `; below ${w.percent(floor)} gets 0` }
    return {
      vi: `Điểm tối đa × ${share}${goal.vi}, không quá điểm tối đa${least.vi}.`,
      en: `Maximum points × ${share}${goal.en}, at most the maximum${least.en}.`,
    }
  })
}

/** Points by `clamp((a / b) / target, 0, 1)`, 0 if a / b is below `floor`. The first input is a, the second b. */
export const ratioRule: MethodRule<MethodParams['ratio']> = { id: 'ratio', takes: () => 2, expand: (params, context) => expandRatio(params, context, 'ratio') }

/** As `ratio` with (b − a) / b: a counts the failed or overdue cases. */
export const complementRule: MethodRule<MethodParams['ratio']> = { id: 'complement', takes: () => 2, expand: (params, context) => expandRatio(params, context, 'complement') }

export const ratioDescription = {
  rule: ratioRule,
  title: { vi: 'Tỷ lệ', en: 'Ratio' },
  description: { vi: 'a / b so với mục tiêu, nhân điểm tối đa.', en: 'a / b against a target, times the maximum points.' },
  // As decisions print it: "Điểm = a/b × điểm tối đa".
  params: ratioParams,
  check: checkRatio,
  words: (params, context) => wordsOfRatio(params, context, 'ratio'),
} satisfies MethodDescription<MethodParams['ratio']>

export const complementDescription = {
  rule: complementRule,
  title: { vi: 'Tỷ lệ phần còn lại', en: 'Complement ratio' },
  description: { vi: '(b − a) / b so với mục tiêu, nhân điểm tối đa; a là số không đạt.', en: '(b − a) / b against a target, times the maximum points; a counts the failures.' },
  // As decisions print it: (total − overdue) / total.
  params: ratioParams,
  check: checkRatio,
  words: (params, context) => wordsOfRatio(params, context, 'complement'),
} satisfies MethodDescription<MethodParams['ratio']>

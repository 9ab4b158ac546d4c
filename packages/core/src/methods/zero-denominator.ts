import { compareExpr, cond, num, points } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import type { Expansion, MethodWarning } from './method.js'
import { choiceField, optionalField } from './params-fields.js'

/** What a zero denominator means: missing unless a definition says otherwise. */
export const whenZeroField = () => optionalField(choiceField('missing', 'full', 'zero', 'not-applicable'))

export type WhenZero = 'missing' | 'full' | 'zero' | 'not-applicable' | undefined

/** The parts of an expansion that settle a zero denominator. */
export function settleZero(
  whenZero: WhenZero,
  denominator: Expr,
  inputs: readonly string[],
  rule: Expr,
): { readonly points: Expr; readonly notApplicableWhen?: Expr; readonly warnings: readonly MethodWarning[] } {
  if (whenZero === undefined || whenZero === 'missing') return { points: rule, warnings: [] }
  const isZero = compareExpr('eq', denominator, num(0))
  if (whenZero === 'not-applicable') return { points: rule, notApplicableWhen: isZero, warnings: [] }
  const warning: MethodWarning = { code: 'zero-denominator-settled', inputs, when: isZero, params: { settledAs: whenZero } }
  return { points: cond(isZero, whenZero === 'full' ? points : num(0), rule), warnings: [warning] }
}

/** An indicator is missing when any input is. */
export function blankAny(inputs: readonly { readonly id: string }[]): Expansion['blank'] {
  return [{ inputs: inputs.map((input) => input.id), when: 'any' }]
}

/** An indicator is missing only when all inputs are; single empty ones count as not met or 0 and leave a warning. */
export function blankAll(inputs: readonly { readonly id: string }[]): Expansion['blank'] {
  return [{ inputs: inputs.map((input) => input.id), when: 'all' }]
}

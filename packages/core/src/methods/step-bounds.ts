import type { StepBound, TierStep } from '../definition/method-params.js'
import { compareExpr, num } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'
import { compare } from '../numeric/rational.js'
import { areWhole, checkOneKey, earned } from './check-awards.js'
import type { MethodFault } from './method.js'

/** The keys by which a step says where it begins, and how each compares the value with it. */
const COMPARED = Object.freeze({ min: 'ge', above: 'gt', max: 'le', below: 'lt' } as const)
const SIGNS = /* @__PURE__ */ Object.freeze({ min: '≥', above: '>', max: '≤', below: '<' } as const)
const BOUNDS = Object.freeze(['min', 'above', 'max', 'below'] as const)

type Bound = (typeof BOUNDS)[number]

/** The one bound of a step; the first that is there. */
function boundOf(step: StepBound): { readonly key: Bound; readonly at: number } {
  const key = BOUNDS.find((bound) => step[bound] !== undefined) ?? 'min'
  return { key, at: step[key] ?? NaN }
}

/** True where a value reaches a step. */
export function reaches(value: Expr, step: StepBound): Expr {
  const { key, at } = boundOf(step)
  return compareExpr(COMPARED[key], value, num(at))
}

/** `≥ 80%`, `< 4`. */
export function boundText(step: StepBound, number: (value: number) => string): string {
  const { key, at } = boundOf(step)
  return `${SIGNS[key]} ${number(at)}`
}

/** True where less is better. */
export function isFalling([first]: readonly StepBound[]): boolean {
  return first !== undefined && ['max', 'below'].includes(boundOf(first).key)
}

/** Each step has one bound, all in one direction, each reached where the one before is, and earning less. */
export function checkSteps(steps: readonly TierStep[], maxPoints: number, path: readonly (string | number)[]): MethodFault[] {
  const faults = steps.flatMap((step, i) => checkOneKey(step, BOUNDS, [...path, i]))
  if (faults.length > 0 || !areWhole(steps)) return faults
  return steps.flatMap((step, i): MethodFault[] => {
    const before = steps[i - 1]
    if (!before || (isWider(step, before) && compare(earned(step, maxPoints), earned(before, maxPoints)) <= 0)) return []
    return [{ code: 'definition-steps-order', path: [...path, i], params: { bound: boundText(step, String), award: step.points ?? step.share } }]
  })
}

/** True where whoever reaches the step before reaches this one, and others do too. */
function isWider(step: StepBound, before: StepBound): boolean {
  const [a, b] = [boundOf(before), boundOf(step)]
  if (isFalling([step]) !== isFalling([before])) return false
  const wider = isFalling([step]) ? b.at > a.at : b.at < a.at
  return wider || (a.at === b.at && (a.key === 'above' || a.key === 'below') && a.key !== b.key)
}

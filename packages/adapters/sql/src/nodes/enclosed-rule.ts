import { applyNumberRule, type Expr, type ExprOf, type NumberRules } from '@dti-vn/sdk'
import type { Fraction } from '../arithmetic/fraction.js'
import { numberRule } from '../rules/number-rule.js'
import { NodeRefusal } from './node-refusal.js'
import { NO_FACTS, type RuleScope } from '../rules/scope.js'
import { testOf } from '../rules/truth-rule.js'
import type { Enclosed, Precision } from './enclosed.js'
import { chosenOf, dividedByFraction, extremeOfEnclosed, inPairs, multipliedByFraction, NOTHING, sumOfEnclosed } from './enclosed-algebra.js'
import type { NodeWork } from './node-work.js'

/** What the names of the expression of a node stand for, where its numbers are enclosed. */
export interface EnclosedScope {
  readonly work: NodeWork
  readonly precision: Precision
  /** Parts that are exact: weights, maxima and conditions. Throws a `Refusal` for points. */
  readonly exact: RuleScope
  /** The points of a child; undefined for another input. */
  readonly points: (id: string) => Enclosed | undefined
  /** An exact part as an enclosure. */
  readonly lifted: (value: Fraction) => Enclosed
}

/** The enclosure of the expression of a node. Throws a `Refusal` for what weighted means, sums, smallest and largest values do not need. */
export function enclosedRule(expr: Expr, scope: EnclosedScope): Enclosed {
  return applyNumberRule(ENCLOSED, expr, scope)
}

const ENCLOSED: NumberRules<EnclosedScope, Enclosed> = {
  number: exactly,
  points: exactly,
  input: (expr, scope) => scope.points(expr.id) ?? exactly(expr, scope),
  'input-or': refused,
  add: (expr, scope) => sumOfEnclosed(scope.work, scope.precision, termsOf(expr).map((term) => enclosedRule(term, scope)).filter((term) => term !== NOTHING)),
  sub: refused,
  mul: ({ left, right }, scope) => {
    const factor = exactPart(left, scope)
    if (factor) return multipliedByFraction(scope.work, scope.precision, enclosedRule(right, scope), factor)
    return multipliedByFraction(scope.work, scope.precision, enclosedRule(left, scope), exactPart(right, scope) ?? refused())
  },
  div: ({ left, right }, scope) => dividedByFraction(scope.work, scope.precision, enclosedRule(left, scope), exactPart(right, scope) ?? refused()),
  pow: refused,
  neg: refused,
  abs: refused,
  floor: refused,
  ceil: refused,
  round: refused,
  min: extremeOf,
  max: extremeOf,
  clamp: refused,
  if: ({ test, then, else: otherwise }, scope) => {
    const { condition, zero } = testOf(test, scope.exact, NO_FACTS)
    if (zero.length > 0) throw new NodeRefusal()
    if (typeof condition === 'boolean') return enclosedRule(condition ? then : otherwise, scope)
    return chosenOf(scope.work, condition, enclosedRule(then, scope), enclosedRule(otherwise, scope))
  },
  ref: refused,
  sqrt: refused,
  ln: refused,
  exp: refused,
}

function extremeOf({ op, args }: ExprOf<'min' | 'max'>, scope: EnclosedScope): Enclosed {
  return inPairs(args.map((arg) => enclosedRule(arg, scope)), (a, b) => extremeOfEnclosed(scope.work, op, a, b))
}

/** The terms of a sum, however deep it is written. */
function termsOf(expr: Expr): Expr[] {
  return expr.op === 'add' ? [...termsOf(expr.left), ...termsOf(expr.right)] : [expr]
}

function exactly(expr: Expr, scope: EnclosedScope): Enclosed {
  const value = numberRule(expr, scope.exact, NO_FACTS)
  return value.p === 0n ? NOTHING : scope.lifted(value)
}

/** An operand without points of children in it. */
function exactPart(expr: Expr, { exact }: EnclosedScope): Fraction | undefined {
  try {
    return numberRule(expr, exact, NO_FACTS)
  } catch (error) {
    if (error instanceof NodeRefusal) return undefined
    throw error
  }
}

function refused(): never {
  throw new NodeRefusal()
}

import { applyNumberRule, type Expr, type ExprOf, type NumberRules, rational, rationalOfDecimal, rationalOfNumber, type Rational } from '@dti-vn/sdk'
import { added, below, divided, multiplied, negatedFraction, subtracted } from '../arithmetic/algebra.js'
import { anyOf, constantFraction, constantOf, type Fraction, fraction } from '../arithmetic/fraction.js'
import { choose, column, constant, greatest, isLiteral, least, negated, ONE, times } from '../arithmetic/int.js'
import { chosen, extreme, settled } from '../arithmetic/order.js'
import { cutTo, roundedTo } from '../arithmetic/rounding.js'
import type { Work } from '../arithmetic/work.js'
import { power } from './power.js'
import { Refusal } from './refusal.js'
import { type Facts, factsOf, type RuleScope } from './scope.js'
import { branches, testOf } from './truth-rule.js'

/** What the rules of single operations see. */
interface Place {
  readonly scope: RuleScope
  readonly facts: Facts
}

/** The exact fraction of a number expression. Throws a `Refusal` where SQL cannot hold it exactly. */
export function numberRule(expr: Expr, scope: RuleScope, facts: Facts): Fraction {
  return applyNumberRule(NUMBERS, expr, { scope, facts })
}

const NUMBERS: NumberRules<Place, Fraction> = {
  number: ({ value }) => constantFraction(rationalOfDecimal(value)),
  points: (_, { scope }) => constantFraction(scope.points),
  input: ({ id }, { scope }) => scope.node?.fraction(id) ?? inputValue(scope, id),
  'input-or': ({ id, fallback }, { scope }) => inputOr(scope, id, rationalOfNumber(Number(fallback))),
  add: two(added),
  sub: two(subtracted),
  mul: two(multiplied),
  div: (expr, place) => two((work, left, right) => divided(work, left, right, place.facts.get(JSON.stringify(expr.right))))(expr, place),
  pow: two(power),
  neg: one((_, arg) => negatedFraction(arg)),
  abs: ({ arg }, { scope, facts }) => absolute(scope, numberRule(arg, scope, facts)),
  floor: one((work, arg) => cutTo(work, settled(work, arg), 'floor')),
  ceil: one((work, arg) => cutTo(work, settled(work, arg), 'ceil')),
  round: (expr, place) => one((work, arg) => roundedTo(work, settled(work, arg), expr.places))(expr, place),
  min: extremeOf,
  max: extremeOf,
  clamp: ({ arg, low, high }, { scope, facts }) => {
    const { work } = scope
    const part = (child: Expr) => numberRule(child, scope, facts)
    return extreme(work, 'min', extreme(work, 'max', part(arg), part(low)), part(high))
  },
  if: (expr, { scope, facts }) => conditional(expr, scope, facts),
  ref: (expr, { scope }) => scope.reference(expr),
  sqrt: inexact,
  ln: inexact,
  exp: inexact,
}

function one(write: (work: Work, arg: Fraction) => Fraction) {
  return ({ arg }: { readonly arg: Expr }, { scope, facts }: Place): Fraction => write(scope.work, numberRule(arg, scope, facts))
}

function two(write: (work: Work, left: Fraction, right: Fraction) => Fraction) {
  return ({ left, right }: { readonly left: Expr; readonly right: Expr }, { scope, facts }: Place): Fraction =>
    write(scope.work, numberRule(left, scope, facts), numberRule(right, scope, facts))
}

function extremeOf({ op, args }: ExprOf<'min' | 'max'>, { scope, facts }: Place): Fraction {
  return args.map((arg) => numberRule(arg, scope, facts)).reduce((a, b) => extreme(scope.work, op, a, b))
}

function inexact({ op }: Expr): never {
  throw new Refusal('inexact-function', op)
}

function conditional(expr: ExprOf<'if'>, scope: RuleScope, facts: Facts): Fraction {
  const test = testOf(expr.test, scope, facts)
  const ifTrue = factsOf(expr.test, true, facts)
  const ifFalse = factsOf(expr.test, false, facts)
  // The expressions of nodes name a part of theirs again and again.
  const part = (value: Fraction) => (scope.node ? settled(scope.work, value) : value)
  const then = part(numberRule(expr.then, scope, ifTrue))
  const otherwise = part(numberRule(expr.else, scope, ifFalse))
  const { condition, zero } = branches(scope.work, test, then.zero, otherwise.zero)
  const coversBoth = ifTrue === facts && ifFalse === facts && [...then.zero, ...otherwise.zero].every(({ sql }) => test.zero.some((own) => own.sql === sql))
  return chosen(scope.work, { test: condition, then, otherwise, zero, coversBoth })
}

function inputValue(scope: RuleScope, id: string): Fraction {
  const { value, scale } = scope.input(id)
  const unit = 10n ** BigInt(scale)
  return fraction(1n, unit, scope.work.watch(value), undefined, [], { low: rational(value.low, unit), high: rational(value.high, unit) })
}

/** The figure, or the fallback where there is none; in units fine enough for both. */
function inputOr(scope: RuleScope, id: string, fallback: Rational): Fraction {
  const { value, scale } = scope.input(id)
  let unit = 10n ** BigInt(scale)
  let factor = 1n
  while ((fallback.n * unit) % fallback.d !== 0n) {
    unit *= 10n
    factor *= 10n
  }
  const instead = (fallback.n * unit) / fallback.d
  const low = least([value.low * factor, instead])
  const high = greatest([value.high * factor, instead])
  const sql = `COALESCE(${times(constant(factor), value).sql}, ${instead})`
  const n = scope.work.watch(column(sql, low, high, value.level))
  return fraction(1n, unit, n, undefined, [], { low: rational(low, unit), high: rational(high, unit) })
}

function absolute({ work }: RuleScope, value: Fraction): Fraction {
  const known = constantOf(value)
  if (known) return constantFraction(rational(known.n < 0n ? -known.n : known.n, known.d))
  const p = value.p < 0n ? -value.p : value.p
  const n = work.bind(value.n)
  const size = n.low >= 0n ? n : n.high <= 0n ? negated(n) : { ...choose(below(n), negated(n), n), low: 0n }
  const end = [value.range.low, value.range.high].map((one) => one && rational(one.n < 0n ? -one.n : one.n, one.d))
  const [a, b] = end
  const high = a && b ? (a.n * b.d > b.n * a.d ? a : b) : undefined
  return fraction(p, value.q, isLiteral(n) ? ONE : size, value.d, anyOf(value.zero), { low: rational(0n), high })
}

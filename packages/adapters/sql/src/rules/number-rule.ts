import { type Expr, rational, rationalOfDecimal, rationalOfNumber, type Rational } from '@dti-vn/sdk'
import { added, below, divided, multiplied, negatedFraction, subtracted } from '../arithmetic/algebra.js'
import { anyOf, constantFraction, constantOf, type Fraction, fraction } from '../arithmetic/fraction.js'
import { choose, column, constant, greatest, isLiteral, least, negated, ONE, times } from '../arithmetic/int.js'
import { chosen, extreme, settled } from '../arithmetic/order.js'
import { cutTo, roundedTo } from '../arithmetic/rounding.js'
import { power } from './power.js'
import { Refusal } from './refusal.js'
import { type Facts, factsOf, type RuleScope } from './scope.js'
import { branches, testOf } from './truth-rule.js'

/** The exact fraction of a number expression. Throws a `Refusal` where SQL cannot hold it exactly. */
export function numberRule(expr: Expr, scope: RuleScope, facts: Facts): Fraction {
  const { work } = scope
  const part = (child: Expr) => numberRule(child, scope, facts)
  switch (expr.op) {
    case 'number':
      return constantFraction(rationalOfDecimal(expr.value))
    case 'points':
      return constantFraction(scope.points)
    case 'input':
      return inputValue(scope, expr.id)
    case 'input-or':
      return inputOr(scope, expr.id, rationalOfNumber(Number(expr.fallback)))
    case 'add':
      return added(work, part(expr.left), part(expr.right))
    case 'sub':
      return subtracted(work, part(expr.left), part(expr.right))
    case 'mul':
      return multiplied(work, part(expr.left), part(expr.right))
    case 'div':
      return divided(work, part(expr.left), part(expr.right), facts.get(JSON.stringify(expr.right)))
    case 'pow':
      return power(work, part(expr.left), part(expr.right))
    case 'neg':
      return negatedFraction(part(expr.arg))
    case 'abs':
      return absolute(scope, part(expr.arg))
    case 'floor':
    case 'ceil':
      return cutTo(work, settled(work, part(expr.arg)), expr.op)
    case 'round':
      return roundedTo(work, settled(work, part(expr.arg)), expr.places)
    case 'min':
    case 'max':
      return expr.args.map(part).reduce((a, b) => extreme(work, expr.op, a, b))
    case 'clamp':
      return extreme(work, 'min', extreme(work, 'max', part(expr.arg), part(expr.low)), part(expr.high))
    case 'if':
      return conditional(expr, scope, facts)
    case 'ref':
      return scope.reference(expr)
    case 'sqrt':
    case 'ln':
      throw new Refusal('inexact-function', expr.op)
    default:
      throw new TypeError(`"${expr.op}" does not yield a number.`)
  }
}

function conditional(expr: Expr & { readonly op: 'if' }, scope: RuleScope, facts: Facts): Fraction {
  const test = testOf(expr.test, scope, facts)
  const ifTrue = factsOf(expr.test, true, facts)
  const ifFalse = factsOf(expr.test, false, facts)
  const then = numberRule(expr.then, scope, ifTrue)
  const otherwise = numberRule(expr.else, scope, ifFalse)
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

import { applyTruthRule, type ComparisonOperator, type Expr, type ExprOf, type TruthRules } from '@dti-vn/sdk'
import { anyOf } from '../arithmetic/fraction.js'
import { type Condition, levelOf } from '../arithmetic/int.js'
import { compared, settled } from '../arithmetic/order.js'
import { boundCondition, type Work } from '../arithmetic/work.js'
import { numberRule } from './number-rule.js'
import { type Facts, factsOf, type RuleScope } from './scope.js'

/** A condition of a rule, and where it has no value because of a division by zero. */
export interface Test {
  readonly condition: Condition | boolean
  readonly zero: readonly Condition[]
}

/** What the rules of single operations see. */
interface Place {
  readonly scope: RuleScope
  readonly facts: Facts
}

/** The condition of a Boolean expression. Only operands that are needed can divide by zero. */
export function testOf(expr: Expr, scope: RuleScope, facts: Facts): Test {
  return applyTruthRule(TRUTHS, expr, { scope, facts })
}

const TRUTHS: TruthRules<Place, Test> = {
  boolean: ({ value }) => ({ condition: value, zero: [] }),
  input: ({ id }, { scope }) => (scope.node ? { condition: scope.node.truth(id), zero: [] } : plain(`${scope.input(id).value.sql} = 1`)),
  'input-or': ({ id, fallback }, { scope }) => plain(`COALESCE(${scope.input(id).value.sql}, ${fallback === true ? 1 : 0}) = 1`),
  option: ({ id, option }, { scope }) => plain(`${scope.input(id).value.sql} = ${scope.input(id).options.indexOf(option)}`),
  not: ({ arg }, { scope, facts }) => inverted(testOf(arg, scope, facts)),
  and: joinedOf,
  or: joinedOf,
  if: (expr, { scope, facts }) => conditional(expr, scope, facts),
  eq: comparedOf,
  ne: comparedOf,
  lt: comparedOf,
  le: comparedOf,
  gt: comparedOf,
  ge: comparedOf,
}

function joinedOf({ op, left, right }: ExprOf<'and' | 'or'>, { scope, facts }: Place): Test {
  return joined(op, left, right, scope, facts)
}

function comparedOf(expr: ExprOf<ComparisonOperator>, { scope, facts }: Place): Test {
  const left = settled(scope.work, numberRule(expr.left, scope, facts))
  const right = settled(scope.work, numberRule(expr.right, scope, facts))
  return { condition: compared(scope.work, expr.op, left, right), zero: anyOf(left.zero, right.zero) }
}

/** The zero conditions of a choice: those of the test, those common to both branches, and each branch's own where it is taken. */
export function branches(work: Work, test: Test, then: readonly Condition[], otherwise: readonly Condition[]): Test {
  if (typeof test.condition === 'boolean') return { condition: test.condition, zero: anyOf(test.zero, test.condition ? then : otherwise) }
  const isKnown = then.concat(otherwise).every(({ sql }) => test.zero.some((own) => own.sql === sql))
  if (isKnown) return test
  const condition = boundCondition(work, test.condition)
  const shared = then.filter(({ sql }) => otherwise.some((other) => other.sql === sql))
  const own = (list: readonly Condition[]) => list.filter(({ sql }) => ![...shared, ...test.zero].some((other) => other.sql === sql))
  return {
    condition,
    zero: anyOf(test.zero, shared, own(then).map((zero) => bothOf(condition, zero)), own(otherwise).map((zero) => bothOf(notOf(condition), zero))),
  }
}

function plain(sql: string): Test {
  return { condition: { sql, level: 0 }, zero: [] }
}

function inverted({ condition, zero }: Test): Test {
  return { condition: typeof condition === 'boolean' ? !condition : notOf(condition), zero }
}

/** The right side counts only where the left one does not decide. */
function joined(op: 'and' | 'or', leftSide: Expr, rightSide: Expr, scope: RuleScope, facts: Facts): Test {
  const isAnd = op === 'and'
  const left = testOf(leftSide, scope, facts)
  const right = testOf(rightSide, scope, factsOf(leftSide, isAnd, facts))
  if (typeof left.condition === 'boolean') return left.condition === isAnd ? { ...right, zero: anyOf(left.zero, right.zero) } : left
  const first = boundCondition(scope.work, left.condition)
  const goesOn = isAnd ? first : notOf(first)
  const zero = anyOf(left.zero, right.zero.map((one) => bothOf(goesOn, one)))
  if (typeof right.condition === 'boolean') return { condition: right.condition === isAnd ? first : right.condition, zero }
  return { condition: isAnd ? bothOf(first, right.condition) : eitherOf(first, right.condition), zero }
}

function conditional(expr: ExprOf<'if'>, scope: RuleScope, facts: Facts): Test {
  const then = testOf(expr.then, scope, factsOf(expr.test, true, facts))
  const otherwise = testOf(expr.else, scope, factsOf(expr.test, false, facts))
  const { condition, zero } = branches(scope.work, testOf(expr.test, scope, facts), then.zero, otherwise.zero)
  if (typeof condition === 'boolean') return { condition: condition ? then.condition : otherwise.condition, zero }
  const taken = bothOf(condition, always(then.condition))
  return { condition: eitherOf(taken, bothOf(notOf(condition), always(otherwise.condition))), zero }
}

function always(condition: Condition | boolean): Condition {
  return typeof condition === 'boolean' ? { sql: condition ? '1 = 1' : '1 = 0', level: 0 } : condition
}

function notOf({ sql, level }: Condition): Condition {
  return { sql: `NOT (${sql})`, level }
}

function bothOf(a: Condition, b: Condition): Condition {
  return { sql: `(${a.sql}) AND (${b.sql})`, level: levelOf(a, b) }
}

function eitherOf(a: Condition, b: Condition): Condition {
  return { sql: `((${a.sql}) OR (${b.sql}))`, level: levelOf(a, b) }
}

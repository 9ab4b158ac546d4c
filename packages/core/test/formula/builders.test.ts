import { expect, test } from 'vitest'
import * as build from '../../src/formula/build.js'
import type { Expr } from '../../src/formula/expr.js'
import { operators, type Operator } from '../../src/formula/operations.js'
import * as numeric from '../../src/numeric/index.js'
import { parsed } from './parsed.js'

const { absExpr, andExpr, booleanExpr, ceilExpr, clampExpr, compareExpr, cond, div, expExpr, floorExpr, input, inputOr, lnExpr, maxOf, minOf, mul, neg, notExpr, num, option, orExpr, points, powExpr, ref, roundExpr, sqrtExpr, sub, sum } = build
const [a, b, yes] = [input('a'), input('b'), input('yes')]

/** Every operation by its builder, and as a formula writes it. Not one is missing: else this does not compile. */
const BUILT: Readonly<Record<Exclude<Operator, 'boolean'>, readonly [Expr, formula: string]>> = {
  number: [num(1.5), '1.5'], points: [points, 'points'], input: [a, 'a'], 'input-or': [inputOr('a', 2), 'default(a, 2)'], option: [cond(option('stage', 'done'), num(1), num(0)), 'is(stage, done) ? 1 : 0'],
  add: [sum([a, b, num(1)]), 'a + b + 1'], sub: [sub(a, b), 'a - b'], mul: [mul(a, b, num(2)), 'a * b * 2'], div: [div(a, b), 'a / b'], pow: [powExpr(a, num(2)), 'a ^ 2'], neg: [neg(a), '-a'],
  eq: [cond(compareExpr('eq', a, b), num(1), num(0)), 'a == b ? 1 : 0'], ne: [cond(compareExpr('ne', a, b), num(1), num(0)), 'a != b ? 1 : 0'],
  lt: [cond(compareExpr('lt', a, b), num(1), num(0)), 'a < b ? 1 : 0'], le: [cond(compareExpr('le', a, b), num(1), num(0)), 'a <= b ? 1 : 0'],
  gt: [cond(compareExpr('gt', a, b), num(1), num(0)), 'a > b ? 1 : 0'], ge: [cond(compareExpr('ge', a, b), num(1), num(0)), 'a >= b ? 1 : 0'],
  and: [cond(andExpr(yes, notExpr(yes)), num(1), num(0)), 'yes and not yes ? 1 : 0'], or: [cond(orExpr(yes, booleanExpr(true)), num(1), num(0)), 'yes or true ? 1 : 0'], not: [cond(notExpr(yes), num(1), num(0)), 'not yes ? 1 : 0'],
  if: [cond(yes, a, b), 'yes ? a : b'], min: [minOf(a, b), 'min(a, b)'], max: [maxOf(a, b), 'max(a, b)'], abs: [absExpr(a), 'abs(a)'], floor: [floorExpr(a), 'floor(a)'], ceil: [ceilExpr(a), 'ceil(a)'],
  round: [roundExpr(a, 2), 'round(a, 2)'], clamp: [clampExpr(a, num(0), b), 'clamp(a, 0, b)'], sqrt: [sqrtExpr(a), 'sqrt(a)'], ln: [lnExpr(a), 'ln(a)'], exp: [expExpr(a), 'exp(a)'], ref: [ref('max', a), 'ref_max(a)'],
}

test.each(Object.entries(BUILT))('%s: what the builder gives is what the formula gives', (_op, [built, formula]) => {
  expect(built).toEqual(parsed(formula))
})

test('every operation is here', () => {
  expect([...Object.keys(BUILT), 'boolean'].sort()).toEqual([...operators()].sort())
})

test('no builder has the name of what computes with exact numbers', () => {
  expect(Object.keys(build).filter((name) => Object.hasOwn(numeric, name))).toEqual([])
})

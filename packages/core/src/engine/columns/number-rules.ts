import type { Expr, ExprOf } from '../../formula/expr.js'
import type { NumberRules } from '../../formula/rules.js'
import { ONE, ZERO } from '../../numeric/rational.js'
import { powersOf } from '../exact/powers-of.js'
import { Stop } from '../exact/stop.js'
import { absoluteColumn, addColumns, divideColumns, multiplyColumns, negateColumn, rootColumn } from './arithmetic.js'
import { constantColumn } from './approximation.js'
import type { Assembly } from './assembly.js'
import { branches, constantOf, numberOfConstant, outOfDomain } from './branches.js'
import type { NumberColumn } from './column.js'
import type { Compiling } from './compiling.js'
import { constantNumber, isConstant, mayLeaveDomain } from './constants.js'
import { fallbackNumber, inputColumn } from './inputs.js'
import { ladderColumn } from './ladder.js'
import { chooseColumn, extremeColumn } from './order.js'
import { isKnownReference, referenceColumn } from './references/reference-column.js'
import { roundColumn, wholeColumn } from './rounding.js'

/** The columns of numbers. An expression that is the same for every unit is computed exactly before. */
export const NUMBER_RULES: NumberRules<Compiling, NumberColumn> = {
  number: constantOf,
  points: constantOf,
  input: ({ id }, { scope }) => inputColumn(scope, id, undefined),
  'input-or': ({ id, fallback }, { scope }) => inputColumn(scope, id, fallbackNumber(fallback)),
  add: two((assembly, a, b) => addColumns(assembly, a, b, 1)),
  sub: two((assembly, a, b) => addColumns(assembly, a, b, -1)),
  mul: two(multiplyColumns),
  div: two(divideColumns),
  pow: ({ left, right }, compiling) => {
    const { scope, number } = compiling
    const base = number(left)
    const exponent = isConstant(right) ? constantNumber(scope, right) : undefined
    const { isPlainPower, powerColumn } = powersOf(scope.plan)
    const isPlain = exponent !== undefined && !(exponent instanceof Stop) && isPlainPower(exponent, base)
    return isPlain ? powerColumn(scope.assembly, base, exponent) : outOfDomain(compiling)
  },
  neg: one(negateColumn),
  abs: one(absoluteColumn),
  floor: one((assembly, a) => wholeColumn(assembly, 'floor', a)),
  ceil: one((assembly, a) => wholeColumn(assembly, 'ceil', a)),
  round: ({ arg, places }, { scope, number }) => roundColumn(scope.assembly, number(arg), places),
  sqrt: ({ arg }, { scope, number, leaveDomain }) => {
    leaveDomain()
    return rootColumn(scope.assembly, number(arg))
  },
  ln: (_, compiling) => outOfDomain(compiling),
  exp: (_, compiling) => outOfDomain(compiling),
  min: extreme,
  max: extreme,
  clamp: ({ arg, low, high }, { scope: { assembly }, number }) => extremeColumn(assembly, 'min', extremeColumn(assembly, 'max', number(arg), number(low)), number(high)),
  if: (expr, compiling) => ladderColumn(compiling.scope, expr, compiling) ?? branches(expr, compiling, compiling.number, numberOfConstant, chooseColumn),
  ref: (expr, compiling) => {
    const { scope, leaveDomain } = compiling
    if (expr.fn === 'rank' && mayLeaveDomain(expr.arg)) leaveDomain()
    return expr.fn === 'rank' && !isKnownReference(scope, expr) ? firstOfNobody(expr.arg, compiling) : referenceColumn(scope, expr)
  },
}

function one(compute: (assembly: Assembly, arg: NumberColumn) => NumberColumn) {
  return ({ arg }: { readonly arg: Expr }, { scope, number }: Compiling): NumberColumn => compute(scope.assembly, number(arg))
}

function two(compute: (assembly: Assembly, left: NumberColumn, right: NumberColumn) => NumberColumn) {
  return ({ left, right }: { readonly left: Expr; readonly right: Expr }, { scope, number }: Compiling): NumberColumn =>
    compute(scope.assembly, number(left), number(right))
}

function extreme({ op, args }: ExprOf<'min' | 'max'>, { scope, number }: Compiling): NumberColumn {
  return args.map(number).reduce((a, b) => extremeColumn(scope.assembly, op, a, b))
}

/** The rank of a unit where nobody is in the set: 1, if it has a figure of its own. */
function firstOfNobody(own: Expr, { scope: { assembly }, number }: Compiling): NumberColumn {
  return addColumns(assembly, constantColumn(assembly, ONE), multiplyColumns(assembly, constantColumn(assembly, ZERO), number(own)), 1)
}

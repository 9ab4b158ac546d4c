import type { ExprOf, Expr } from '../../formula/expr.js'
import type { Rational } from '../../numeric/rational.js'
import { Stop } from '../exact/stop.js'
import { constantColumn, unknownNumber } from './approximation.js'
import type { Assembly } from './assembly.js'
import type { ConditionColumn, NumberColumn } from './column.js'
import type { Compiling } from './compiling.js'
import { sameCondition } from './conditions.js'
import { constantNumber, constantTruth, isConstant } from './constants.js'
import { stoppedFraction } from './fraction.js'
import { UNSURE } from './kernels/conditions.js'

/** A constant test takes its branch here, so that the other one is never computed. */
export function branches<Column>(
  { test, then, else: otherwise }: ExprOf<'if'>,
  compiling: Compiling,
  compile: (expr: Expr) => Column,
  stopped: (stop: Stop, compiling: Compiling) => Column,
  choose: (assembly: Assembly, test: ConditionColumn, then: Column, otherwise: Column) => Column,
): Column {
  const { scope, condition } = compiling
  if (!isConstant(test)) return choose(scope.assembly, condition(test), compile(then), compile(otherwise))
  const truth = constantTruth(scope, test)
  return truth instanceof Stop ? stopped(truth, compiling) : compile(truth ? then : otherwise)
}

/** The column of a number expression that is the same for every unit. */
export function constantOf(expr: Expr, compiling: Compiling): NumberColumn {
  return numberOfConstant(constantNumber(compiling.scope, expr), compiling)
}

/** The column of a condition that is the same for every unit. */
export function constantConditionOf(expr: Expr, compiling: Compiling): ConditionColumn {
  return conditionOfConstant(constantTruth(compiling.scope, expr), compiling)
}

/** The column of a constant number, or of why there is none. */
export function numberOfConstant(value: Rational | Stop, compiling: Compiling): NumberColumn {
  const { assembly } = compiling.scope
  if (!(value instanceof Stop)) return constantColumn(assembly, value)
  return value.reason === 'zero-denominator' ? stoppedFraction(assembly) : outOfDomain(compiling)
}

/** The column of a constant condition, or of why there is none. */
export function conditionOfConstant(truth: boolean | Stop, { scope: { assembly }, leaveDomain }: Compiling): ConditionColumn {
  if (!(truth instanceof Stop)) return sameCondition(assembly, Number(truth))
  if (truth.reason === 'out-of-domain') leaveDomain()
  return sameCondition(assembly, truth.reason === 'zero-denominator' ? NaN : UNSURE)
}

/** A number that only the exact executor can tell, and that may have none. */
export function outOfDomain({ scope, leaveDomain }: Compiling): NumberColumn {
  leaveDomain()
  return unknownNumber(scope.assembly)
}

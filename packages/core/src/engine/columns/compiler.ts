import type { Expr } from '../../formula/expr.js'
import { walk } from '../../formula/walk.js'
import { ONE, type Rational, ZERO } from '../../numeric/rational.js'
import { Stop } from '../exact/stop.js'
import { absoluteColumn, addColumns, divideColumns, multiplyColumns, negateColumn, rootColumn } from './arithmetic.js'
import { constantColumn, unknownNumber } from './approximation.js'
import type { ConditionColumn, NumberColumn } from './column.js'
import { chooseConditions, joinConditions, negateCondition, sameCondition } from './conditions.js'
import { UNSURE } from './kernels/conditions.js'
import { constantNumber, constantTruth, isConstant } from './constants.js'
import { createExprIds } from './expr-ids.js'
import { stoppedFraction } from './fraction.js'
import { fallbackNumber, flagColumn, inputColumn, optionColumn } from './inputs.js'
import { ladderColumn } from './ladder.js'
import { chooseColumn, compareColumns, extremeColumn } from './order.js'
import { isPlainPower, powerColumn } from './power.js'
import { isKnownReference, referenceColumn } from './references/reference-column.js'
import { roundColumn, wholeColumn } from './rounding.js'
import type { Scope } from './scope.js'

/** Puts the kernels of expressions together. Equal sub-expressions are computed once. */
export interface Compiler {
  readonly number: (expr: Expr) => NumberColumn
  readonly condition: (expr: Expr) => ConditionColumn
  /**
   * True when something compiled so far may be outside the domain of a function. A cell that stops may then have stopped for either reason,
   * and only the exact executor can tell which one counts.
   */
  readonly mayLeaveDomain: () => boolean
}

export function createCompiler(scope: Scope): Compiler {
  const { assembly } = scope
  const idOf = createExprIds()
  const numbers: NumberColumn[] = []
  const conditions: ConditionColumn[] = []

  let leavesDomain = false

  const number = (expr: Expr) => (numbers[idOf(expr)] ??= compileNumber(expr))
  const condition = (expr: Expr) => (conditions[idOf(expr)] ??= compileCondition(expr))

  function compileNumber(expr: Expr): NumberColumn {
    if (isConstant(expr)) return numberOfConstant(constantNumber(scope, expr))
    switch (expr.op) {
      case 'input':
        return inputColumn(scope, expr.id, undefined)
      case 'input-or':
        return inputColumn(scope, expr.id, fallbackNumber(expr.fallback))
      case 'add':
        return addColumns(assembly, number(expr.left), number(expr.right), 1)
      case 'sub':
        return addColumns(assembly, number(expr.left), number(expr.right), -1)
      case 'mul':
        return multiplyColumns(assembly, number(expr.left), number(expr.right))
      case 'div':
        return divideColumns(assembly, number(expr.left), number(expr.right))
      case 'pow':
        return power(number(expr.left), isConstant(expr.right) ? constantNumber(scope, expr.right) : undefined)
      case 'neg':
        return negateColumn(assembly, number(expr.arg))
      case 'abs':
        return absoluteColumn(assembly, number(expr.arg))
      case 'floor':
      case 'ceil':
        return wholeColumn(assembly, expr.op, number(expr.arg))
      case 'round':
        return roundColumn(assembly, number(expr.arg), expr.places)
      case 'sqrt':
        leavesDomain = true
        return rootColumn(assembly, number(expr.arg))
      case 'ln':
        return outOfDomain()
      case 'min':
      case 'max': {
        const side = expr.op
        return expr.args.map(number).reduce((a, b) => extremeColumn(assembly, side, a, b))
      }
      case 'clamp':
        return extremeColumn(assembly, 'min', extremeColumn(assembly, 'max', number(expr.arg), number(expr.low)), number(expr.high))
      case 'if':
        return (
          ladderColumn(scope, expr, { idOf, number }) ??
          branches(expr, number, (stop) => numberOfConstant(stop), (test, a, b) => chooseColumn(assembly, test, a, b))
        )
      case 'ref':
        if (expr.fn === 'rank') leavesDomain ||= usesDomains(expr.arg)
        return expr.fn === 'rank' && !isKnownReference(scope, expr) ? firstOfNobody(expr.arg) : referenceColumn(scope, expr)
      default:
        throw new TypeError(`"${expr.op}" does not yield a number.`)
    }
  }

  /** The rank of a unit where nobody is in the set: 1, if it has a figure of its own. */
  function firstOfNobody(own: Expr): NumberColumn {
    return addColumns(assembly, constantColumn(assembly, ONE), multiplyColumns(assembly, constantColumn(assembly, ZERO), number(own)), 1)
  }

  function compileCondition(expr: Expr): ConditionColumn {
    if (isConstant(expr)) return conditionOfConstant(constantTruth(scope, expr))
    switch (expr.op) {
      case 'input':
        return flagColumn(scope, expr.id, undefined)
      case 'input-or':
        return flagColumn(scope, expr.id, expr.fallback === true)
      case 'option':
        return optionColumn(scope, expr.id, expr.option)
      case 'not':
        return negateCondition(assembly, condition(expr.arg))
      case 'and':
      case 'or':
        return joinConditions(assembly, expr.op, condition(expr.left), condition(expr.right))
      case 'if':
        return branches(expr, condition, conditionOfConstant, (test, a, b) => chooseConditions(assembly, test, a, b))
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
        return compareColumns(assembly, expr.op, number(expr.left), number(expr.right))
      default:
        throw new TypeError(`"${expr.op}" does not yield true or false.`)
    }
  }

  /** A constant test takes its branch here, so that the other one is never computed. */
  function branches<Column>(
    expr: Expr & { readonly op: 'if' },
    compile: (expr: Expr) => Column,
    stopped: (stop: Stop) => Column,
    choose: (test: ConditionColumn, then: Column, otherwise: Column) => Column,
  ): Column {
    if (!isConstant(expr.test)) return choose(condition(expr.test), compile(expr.then), compile(expr.else))
    const truth = constantTruth(scope, expr.test)
    if (truth instanceof Stop) return stopped(truth)
    return compile(truth ? expr.then : expr.else)
  }

  function numberOfConstant(value: Rational | Stop): NumberColumn {
    if (!(value instanceof Stop)) return constantColumn(assembly, value)
    return value.reason === 'zero-denominator' ? stoppedFraction(assembly) : outOfDomain()
  }

  function conditionOfConstant(truth: boolean | Stop): ConditionColumn {
    if (!(truth instanceof Stop)) return sameCondition(assembly, Number(truth))
    leavesDomain ||= truth.reason === 'out-of-domain'
    return sameCondition(assembly, truth.reason === 'zero-denominator' ? NaN : UNSURE)
  }

  function power(base: NumberColumn, exponent: Rational | Stop | undefined): NumberColumn {
    if (exponent === undefined || exponent instanceof Stop || !isPlainPower(exponent, base)) return outOfDomain()
    return powerColumn(assembly, base, exponent)
  }

  function outOfDomain(): NumberColumn {
    leavesDomain = true
    return unknownNumber(assembly)
  }

  return { number, condition, mayLeaveDomain: () => leavesDomain }
}

function usesDomains(expr: Expr): boolean {
  let found = false
  walk(expr, ({ op }) => {
    if (op === 'sqrt' || op === 'ln' || op === 'pow') found = true
  })
  return found
}

import type { ConditionalNode, ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs/number'
import { computeAll, RuleFault, ZERO_DENOMINATOR } from '../fault.js'
import { decimal, Fraction, largest, ONE, scaled, smallest, unscaled, ZERO } from '../fraction.js'
import type { Aggregate, RuleCase } from '../method.js'
import { exponential, naturalLogarithm, power, squareRoot } from './irrational.js'

/** What a formula sees. */
export interface Scope extends RuleCase {
  readonly max: Fraction
}

type Value = Fraction | boolean

/** The exact value of a numeric formula, straight from the tree of mathjs. */
export function evaluateNumber(node: MathNode, scope: Scope): Fraction {
  const value = evaluate(node, scope)
  if (typeof value === 'boolean') throw new Error(`a number was expected: ${node.toString()}`)
  return value
}

function evaluateBoolean(node: MathNode, scope: Scope): boolean {
  const value = evaluate(node, scope)
  if (typeof value !== 'boolean') throw new Error(`yes or no was expected: ${node.toString()}`)
  return value
}

function evaluate(node: MathNode, scope: Scope): Value {
  switch (node.type) {
    case 'ParenthesisNode':
      return evaluate((node as ParenthesisNode).content, scope)
    case 'ConstantNode': {
      const { value } = node as unknown as ConstantNode<number | boolean>
      return typeof value === 'boolean' ? value : decimal(value)
    }
    case 'SymbolNode':
      return nameValue((node as SymbolNode).name, scope)
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode
      return evaluate(evaluateBoolean(condition, scope) ? trueExpr : falseExpr, scope)
    }
    case 'OperatorNode': {
      const { op, args } = node as OperatorNode
      return operate(op, args, scope)
    }
    case 'FunctionNode': {
      const call = node as FunctionNode
      return apply((call.fn).name, call.args, scope)
    }
    default:
      throw new Error(`the oracle does not know ${node.type}`)
  }
}

function nameValue(name: string, { cells, max }: Scope): Value {
  if (name === 'points') return max
  const cell = cells.get(name)
  if (cell?.kind !== 'number' && cell?.kind !== 'boolean') throw new Error(`${name} was not given`)
  return cell.value
}

function numbers(nodes: readonly MathNode[], scope: Scope): Fraction[] {
  return computeAll(nodes.map((node) => () => evaluateNumber(node, scope)))
}

function operate(op: string, args: readonly MathNode[], scope: Scope): Value {
  const [first, second] = args
  if (!first) throw new Error(`${op} without operands`)
  if (op === 'not') return !evaluateBoolean(first, scope)
  if (second && op === 'and') return evaluateBoolean(first, scope) && evaluateBoolean(second, scope)
  if (second && op === 'or') return evaluateBoolean(first, scope) || evaluateBoolean(second, scope)
  const [left = ZERO, right] = numbers(args, scope)
  if (right === undefined) return op === '-' ? left.neg() : left
  switch (op) {
    case '+':
      return left.add(right)
    case '-':
      return left.sub(right)
    case '*':
      return left.mul(right)
    case '/':
      if (right.n === 0n) throw new RuleFault(ZERO_DENOMINATOR)
      return left.div(right)
    case '^':
      return power(left, right)
    case '==':
      return left.equals(right)
    case '!=':
      return !left.equals(right)
    case '<':
      return left.lt(right)
    case '<=':
      return left.lte(right)
    case '>':
      return left.gt(right)
    case '>=':
      return left.gte(right)
    default:
      throw new Error(`the oracle does not know ${op}`)
  }
}

function apply(name: string, args: readonly MathNode[], scope: Scope): Value {
  const [first, second] = args
  if (!first) throw new Error(`${name} without arguments`)
  if (name === 'is' || name === 'default') return readInput(name, (first as SymbolNode).name, second, scope)
  if (name.startsWith('ref_')) return aggregate(name.slice('ref_'.length) as Aggregate, first, scope)
  const [x = ZERO, y = ZERO, z = ZERO, ...rest] = numbers(args, scope)
  switch (name) {
    case 'min':
      return smallest(x, ...[y, z].slice(0, args.length - 1), ...rest)
    case 'max':
      return largest(x, ...[y, z].slice(0, args.length - 1), ...rest)
    case 'abs':
      return x.lt(ZERO) ? x.neg() : x
    case 'floor':
      return wholeBelow(x)
    case 'ceil':
      return wholeBelow(x.neg()).neg()
    case 'round':
      return unscaled(scaled(x, Number(y.n)), Number(y.n))
    case 'clamp':
      // Raised to the lower end, then lowered to the upper one.
      return smallest(z, largest(y, x))
    case 'sqrt':
      return squareRoot(x)
    case 'ln':
      return naturalLogarithm(x)
    case 'exp':
      return exponential(x)
    default:
      throw new Error(`the oracle does not know ${name}`)
  }
}

function readInput(name: 'is' | 'default', id: string, second: MathNode | undefined, scope: Scope): Value {
  const cell = scope.cells.get(id)
  if (!second) throw new Error(`${name} takes two arguments`)
  if (name === 'is') return cell?.kind === 'option' && cell.value === (second as SymbolNode).name
  return (cell?.kind ?? 'blank') === 'blank' ? evaluate(second, scope) : nameValue(id, scope)
}

/** Over nobody every aggregate is 0 and the rank is 1. */
function aggregate(kind: Aggregate, figure: MathNode, scope: Scope): Fraction {
  const value = scope.reference(figure, kind, (cells) => evaluateNumber(figure, { ...scope, cells }))
  return value ?? (kind === 'rank' ? ONE : ZERO)
}

/** The largest integer that is not above x. */
function wholeBelow(x: Fraction): Fraction {
  const size = x.n / x.d
  if (x.s >= 0n) return new Fraction(size)
  return new Fraction(x.n % x.d === 0n ? -size : -size - 1n)
}

import type { InputDefinition } from '../../../src/definition/input-definition.js'
import type { ArithmeticOperator, ComparisonOperator, Expr, ReferenceFunction } from '../../../src/formula/expr.js'
import { type OperandType, operationOf, type Operator, operators, REFERENCES } from '../../../src/formula/operations.js'
import { input } from './plan-of.js'

/** A seeded source of random numbers (mulberry32). */
export interface Random {
  readonly next: () => number
  readonly below: (limit: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, pick: (items) => items[below(items.length)]! }
}

/** Five inputs of all kinds: a and b required, c and f optional. */
export const INPUTS: readonly InputDefinition[] = [
  input('a'),
  input('b', 'number', { min: -1e6 }),
  input('c'),
  input('f', 'boolean'),
  input('o', 'choice', { options: ['x', 'y', 'z'].map((id) => ({ id, label: { vi: id, en: id } })) }),
]
export const OPTIONAL: readonly string[] = ['c', 'f']

const AGGREGATES: readonly ReferenceFunction[] = REFERENCES

/** Operations that hold operands alone, of any number and types: a new one of the table is in the random expressions by itself. */
const CALLS = operators().filter((op) => Object.keys(operationOf(op)?.operands ?? {}).length > 0 && op !== 'round' && op !== 'ref')
const isExact = (op: Operator) => operationOf(op)?.inexact === undefined
const EXACT = CALLS.filter((op) => isExact(op) && operationOf(op)?.result === 'number')
const INEXACT = CALLS.filter((op) => !isExact(op) && operationOf(op)?.result === 'number')
const TRUTHS = CALLS.filter((op) => operationOf(op)?.result === 'boolean')
const LITERALS: readonly string[] = [
  '0', '1', '2', '3', '4', '7', '100', '0.5', '0.7', '0.1', '0.3', '1.25', '12.345', '0.000001', '0.333333333333333', '999999999999999',
]

export interface ExprStyle {
  /** Allows sqrt, ln, exp and powers that are not whole. */
  readonly inexact: boolean
  readonly references: boolean
  /** Expressions of the same rule, some of which are used again, so that sub-expressions are shared. */
  readonly earlier: Expr[]
}

/** A well-typed number expression over `INPUTS`. */
export function randomNumber(random: Random, depth: number, style: ExprStyle, insideReference = false): Expr {
  const known = random.next() < 0.15 && !insideReference ? random.pick([...style.earlier, undefined]) : undefined
  if (known) return known
  const made = newNumber(random, depth, style, insideReference)
  if (style.earlier.length < 8 && JSON.stringify(made).length < 300) style.earlier.push(made)
  return made
}

function newNumber(random: Random, depth: number, style: ExprStyle, insideReference: boolean): Expr {
  const go = () => randomNumber(random, depth - 1, style, insideReference)
  if (depth <= 0 || random.next() < 0.1) return leaf(random)
  switch (random.below(style.references && !insideReference ? 15 : style.inexact ? 13 : 12)) {
    case 0:
    case 1:
    case 2:
      return { op: random.pick<ArithmeticOperator>(['add', 'sub', 'mul', 'div']), left: go(), right: go() }
    case 3:
      return called(random.pick(EXACT), random, go, () => randomCondition(random, depth - 1, style, insideReference))
    case 4:
      return { op: 'round', arg: go(), places: random.below(4) }
    case 5:
      return { op: random.pick(['min', 'max'] as const), args: [go(), go(), ...(random.next() < 0.3 ? [go()] : [])] }
    case 6:
      return { op: 'clamp', arg: go(), low: go(), high: go() }
    case 7:
    case 8:
      return { op: 'if', test: randomCondition(random, depth - 1, style, insideReference), then: go(), else: go() }
    case 9:
      return quotient(random)
    case 10:
      return { op: 'pow', left: go(), right: { op: 'number', value: random.pick(['0', '1', '2', '3', '-1', '-2', '5', '64']) } }
    case 11:
      return { op: 'mul', left: { op: 'points' }, right: go() }
    case 12:
      if (!style.inexact) return leaf(random)
      return random.next() < 0.7
        ? called(random.pick(INEXACT), random, go, () => randomCondition(random, depth - 1, style, insideReference))
        : { op: 'pow', left: go(), right: random.next() < 0.5 ? go() : { op: 'number', value: random.pick(['0.5', '65', '1.5']) } }
    default:
      return { op: 'ref', fn: random.pick(AGGREGATES), arg: randomNumber(random, Math.min(depth - 1, 2), style, true) }
  }
}

/** A well-typed condition over `INPUTS`. */
export function randomCondition(random: Random, depth: number, style: ExprStyle, insideReference = false): Expr {
  const go = () => randomCondition(random, depth - 1, style, insideReference)
  const number = () => randomNumber(random, depth - 1, style, insideReference)
  switch (random.below(depth <= 0 ? 6 : 10)) {
    case 0:
      return { op: 'input-or', id: 'f', fallback: random.next() < 0.5 }
    case 1:
      return { op: 'option', id: 'o', option: random.pick(['x', 'y', 'z', 'unknown']) }
    case 2:
    case 3:
    case 4:
      return { op: comparison(random), left: quotient(random), right: { op: 'number', value: literal(random) } }
    case 5:
    case 6:
      return { op: comparison(random), left: number(), right: number() }
    case 7:
      return { op: random.pick(['and', 'or'] as const), left: go(), right: go() }
    case 8:
      return { op: 'not', arg: go() }
    default:
      if (TRUTHS.length > 0 && random.next() < 0.5) return called(random.pick(TRUTHS), random, number, go)
      return random.next() < 0.8 ? { op: 'if', test: go(), then: go(), else: go() } : { op: 'boolean', value: random.next() < 0.5 }
  }
}

/** An operation with an operand of the right type under each key, one to three in a list. */
function called(op: Operator, random: Random, number: () => Expr, truth: () => Expr): Expr {
  const operands = Object.entries<OperandType>(operationOf(op)?.operands ?? {}).map(([key, type]) => {
    if (type === 'numbers') return [key, Array.from({ length: 1 + random.below(3) }, number)]
    return [key, type === 'boolean' ? truth() : number()]
  })
  return { op, ...Object.fromEntries(operands) } as Expr
}

function quotient(random: Random): Expr {
  return { op: 'div', left: leaf(random), right: leaf(random) }
}

function comparison(random: Random): ComparisonOperator {
  return random.pick<ComparisonOperator>(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])
}

function leaf(random: Random): Expr {
  switch (random.below(8)) {
    case 0:
    case 1:
      return { op: 'number', value: literal(random) }
    case 2:
      return { op: 'points' }
    case 3:
      return { op: 'input-or', id: 'c', fallback: random.pick([0, 1, 0.5, 12.25, 0.000001]) }
    case 4:
    case 5:
      return { op: 'input', id: 'b' }
    default:
      return { op: 'input', id: 'a' }
  }
}

function literal(random: Random): string {
  return random.pick(LITERALS)
}

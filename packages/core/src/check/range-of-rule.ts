import type { InputDefinition } from '../definition/input-definition.js'
import type { ComparisonOperator, Expr, ExprOf } from '../formula/expr.js'
import type { NumberOperator } from '../formula/operations.js'
import type { NumberRules } from '../formula/rules.js'

/** Between what a value surely lies; infinite where nothing is known. It may come to neither end. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** What bounds the parts of an expression. */
export interface Bounds {
  readonly inputs: readonly InputDefinition[]
  readonly maxPoints: number
}

const ANYTHING: Range = Object.freeze({ low: -Infinity, high: Infinity })

/** Between what the value of an expression surely lies, by its literals and the bounds of its inputs; a condition that they decide takes its one branch. */
export function rangeOf(expr: Expr, bounds: Bounds): Range {
  return Object.hasOwn(RANGES, expr.op) ? (RANGES[expr.op as NumberOperator] as (expr: Expr, bounds: Bounds) => Range)(expr, bounds) : ANYTHING
}

/** True or false where the bounds of the inputs decide a condition, undefined where they do not. */
function decided(test: Expr, bounds: Bounds): boolean | undefined {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- what bounds cannot decide is not decided; forgetting one is not wrong
  switch (test.op) {
    case 'boolean':
      return test.value
    case 'not': {
      const inner = decided(test.arg, bounds)
      return inner === undefined ? undefined : !inner
    }
    case 'and':
    case 'or': {
      const [left, right] = [decided(test.left, bounds), decided(test.right, bounds)]
      const settles = test.op === 'or'
      return left === settles || right === settles ? settles : left === undefined || right === undefined ? undefined : !settles
    }
    default:
      return isComparison(test) ? COMPARED[test.op](rangeOf(test.left, bounds), rangeOf(test.right, bounds)) : undefined
  }
}

export function isComparison(expr: Expr): expr is ExprOf<ComparisonOperator> {
  return Object.hasOwn(COMPARED, expr.op)
}

/** Surely less: by more than the last digits, which come from arithmetic that is not exact. */
export function isBelow(a: number, b: number): boolean {
  return a < b - 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

const less = (a: Range, b: Range) => (isBelow(a.high, b.low) ? true : a.low >= b.high ? false : undefined)
const atMost = (a: Range, b: Range) => (a.high <= b.low ? true : isBelow(b.high, a.low) ? false : undefined)
const equal = (a: Range, b: Range) => (isBelow(a.high, b.low) || isBelow(b.high, a.low) ? false : undefined)

const COMPARED: Readonly<Record<ComparisonOperator, (a: Range, b: Range) => boolean | undefined>> = {
  lt: less,
  le: atMost,
  gt: (a, b) => less(b, a),
  ge: (a, b) => atMost(b, a),
  eq: equal,
  ne: (a, b) => (equal(a, b) === false ? true : undefined),
}

const exactly = (value: number): Range => ({ low: value, high: value })
const hull = (ranges: readonly Range[]): Range => ({ low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) })
/** 0 times anything is 0, however large that may be. */
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b)
const product = (a: Range, b: Range): Range => hull([a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => exactly(times(x, y)))))

function quotient(a: Range, b: Range): Range {
  if (a.low === 0 && a.high === 0) return a
  if (b.low < 0) return ANYTHING
  const ends = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (x === 0 || y === Infinity ? 0 : x / y)))
  return hull(ends.map(exactly))
}

function declared({ inputs }: Bounds, id: string): Range {
  const { min = 0, max = Infinity } = inputs.find((input) => input.id === id) ?? { min: -Infinity }
  return { low: min, high: max }
}

/** (b − a) / b is at most 1 where neither is below 0. */
function isShareLeft({ left, right }: ExprOf<'div'>, bounds: Bounds): boolean {
  return left.op === 'sub' && right.op === 'input' && left.left.op === 'input' && left.left.id === right.id && rangeOf(left.right, bounds).low >= 0 && declared(bounds, right.id).low >= 0
}

/** The whole number from which inexact arithmetic may keep a value: 0.29 × 100 is 28.999999999999996 here, and 29 in the rule. */
function snapped(value: number): number {
  const whole = Math.round(value)
  return Math.abs(value - whole) <= 1e-9 * Math.max(1, Math.abs(value)) ? whole : value
}

const steps = (to: (value: number) => number) => ({ arg }: { readonly arg: Expr }, bounds: Bounds): Range => {
  const { low, high } = rangeOf(arg, bounds)
  return { low: Math.min(to(low), to(snapped(low))), high: Math.max(to(high), to(snapped(high))) }
}

const RANGES: NumberRules<Bounds, Range> = {
  number: ({ value }) => exactly(Number(value)),
  points: (_, { maxPoints }) => exactly(maxPoints),
  input: ({ id }, bounds) => declared(bounds, id),
  'input-or': ({ id, fallback }, bounds) => hull([declared(bounds, id), exactly(Number(fallback))]),
  add: ({ left, right }, bounds) => {
    const [a, b] = [rangeOf(left, bounds), rangeOf(right, bounds)]
    return { low: a.low + b.low, high: a.high + b.high }
  },
  sub: ({ left, right }, bounds) => {
    const [a, b] = [rangeOf(left, bounds), rangeOf(right, bounds)]
    return { low: a.low - b.high, high: a.high - b.low }
  },
  mul: ({ left, right }, bounds) => product(rangeOf(left, bounds), rangeOf(right, bounds)),
  div: (node, bounds) => (isShareLeft(node, bounds) ? { low: -Infinity, high: 1 } : quotient(rangeOf(node.left, bounds), rangeOf(node.right, bounds))),
  pow: () => ANYTHING,
  neg: ({ arg }, bounds) => {
    const { low, high } = rangeOf(arg, bounds)
    return { low: -high, high: -low }
  },
  abs: () => ({ low: 0, high: Infinity }),
  floor: steps(Math.floor),
  ceil: steps(Math.ceil),
  round: ({ arg, places }, bounds) => {
    const { low, high } = rangeOf(arg, bounds)
    const half = 0.5 / 10 ** places
    return { low: low >= 0 ? Math.max(0, low - half) : low - half, high: high <= 0 ? Math.min(0, high + half) : high + half }
  },
  sqrt: () => ({ low: 0, high: Infinity }),
  ln: () => ANYTHING,
  exp: () => ({ low: 0, high: Infinity }),
  min: ({ args }, bounds) => {
    const ranges = args.map((arg) => rangeOf(arg, bounds))
    return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.min(...ranges.map(({ high }) => high)) }
  },
  max: ({ args }, bounds) => {
    const ranges = args.map((arg) => rangeOf(arg, bounds))
    return { low: Math.max(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) }
  },
  clamp: ({ arg, low, high }, bounds) => {
    const [value, from, to] = [rangeOf(arg, bounds), rangeOf(low, bounds), rangeOf(high, bounds)]
    return { low: Math.min(Math.max(value.low, from.low), to.low), high: Math.min(Math.max(value.high, from.high), to.high) }
  },
  if: (node, bounds) => {
    const way = decided(node.test, bounds)
    return hull([...(way === false ? [] : [rangeOf(node.then, bounds)]), ...(way === true ? [] : [rangeOf(node.else, bounds)])])
  },
  ref: () => ANYTHING,
}

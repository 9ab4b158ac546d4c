import { printScaled } from '../numeric/decimal.js'
import type { Expr } from './expr.js'

/** Short builders of `Expr`, for scoring methods. Each returns plain data. */

/** A literal. A number means its shortest decimal form. */
export function num(value: number | string): Expr {
  return { op: 'number', value: typeof value === 'string' ? value : plainDecimal(value) }
}

export const points: Expr = Object.freeze({ op: 'points' })

export function input(id: string): Expr {
  return { op: 'input', id }
}

export function inputOr(id: string, fallback: number | boolean): Expr {
  return { op: 'input-or', id, fallback }
}

export function option(id: string, optionId: string): Expr {
  return { op: 'option', id, option: optionId }
}

/** Left-to-right sum; 0 for an empty list. */
export function sum(terms: readonly Expr[]): Expr {
  return terms.length === 0 ? num(0) : terms.reduce((left, right) => ({ op: 'add', left, right }))
}

export function sub(left: Expr, right: Expr): Expr {
  return { op: 'sub', left, right }
}

/** Left-to-right product of at least one factor. */
export function mul(first: Expr, ...rest: readonly Expr[]): Expr {
  return rest.reduce<Expr>((left, right) => ({ op: 'mul', left, right }), first)
}

export function div(left: Expr, right: Expr): Expr {
  return { op: 'div', left, right }
}

export function neg(arg: Expr): Expr {
  return { op: 'neg', arg }
}

export function compareExpr(op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', left: Expr, right: Expr): Expr {
  return { op, left, right }
}

export function cond(test: Expr, then: Expr, otherwise: Expr): Expr {
  return { op: 'if', test, then, else: otherwise }
}

/** True or false. */
export function booleanExpr(value: boolean): Expr {
  return { op: 'boolean', value }
}

/** True where both are; the right one is only looked at where the left one is true. */
export function andExpr(left: Expr, right: Expr): Expr {
  return { op: 'and', left, right }
}

/** True where at least one is; the right one is only looked at where the left one is false. */
export function orExpr(left: Expr, right: Expr): Expr {
  return { op: 'or', left, right }
}

export function notExpr(arg: Expr): Expr {
  return { op: 'not', arg }
}

/** `base ^ exponent`: exact for a whole exponent, else correct to 40 significant digits. */
export function powExpr(base: Expr, exponent: Expr): Expr {
  return { op: 'pow', left: base, right: exponent }
}

/** To 0 to 6 decimals, half away from zero. Points are rounded anyway, once and at the end. */
export function roundExpr(arg: Expr, places: number): Expr {
  return { op: 'round', arg, places }
}

export function absExpr(arg: Expr): Expr {
  return { op: 'abs', arg }
}

/** The largest whole number that is not above. */
export function floorExpr(arg: Expr): Expr {
  return { op: 'floor', arg }
}

/** The smallest whole number that is not below. */
export function ceilExpr(arg: Expr): Expr {
  return { op: 'ceil', arg }
}

/** The square root, correct to 40 significant digits; invalid below 0. */
export function sqrtExpr(arg: Expr): Expr {
  return { op: 'sqrt', arg }
}

/** The natural logarithm, correct to 40 significant digits; invalid at 0 and below. */
export function lnExpr(arg: Expr): Expr {
  return { op: 'ln', arg }
}

/** e to the power of it, correct to 40 significant digits; invalid outside −690 to 690. */
export function expExpr(arg: Expr): Expr {
  return { op: 'exp', arg }
}

export function minOf(...args: readonly Expr[]): Expr {
  return { op: 'min', args }
}

export function maxOf(...args: readonly Expr[]): Expr {
  return { op: 'max', args }
}

export function clampExpr(arg: Expr, low: Expr, high: Expr): Expr {
  return { op: 'clamp', arg, low, high }
}

export function ref(fn: 'max' | 'min' | 'mean' | 'sd' | 'count' | 'rank', arg: Expr): Expr {
  return { op: 'ref', fn, arg }
}

/** Shortest decimal form without an exponent: 1e-7 gives 0.0000001. */
function plainDecimal(value: number): string {
  const text = String(value)
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const places = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return sign + (places > 0 ? printScaled(digits, places) : (digits * 10n ** BigInt(-places)).toString())
}

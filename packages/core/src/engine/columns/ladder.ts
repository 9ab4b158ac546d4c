import type { Expr } from '../../formula/expr.js'
import { compare, reduce } from '../../numeric/rational.js'
import { Stop } from '../exact/stop.js'
import { type Assembly, newBlock } from './assembly.js'
import type { Fraction, NumberColumn } from './column.js'
import { constantNumber, isConstant } from './constants.js'
import { fraction, rationalOf } from './fraction.js'
import { climb, keepStops, type Rungs, RUNGS_AT_ONCE } from './kernels/ladder.js'
import { INTEGER_LIMIT } from './limits.js'
import { exactly, hull } from './range.js'
import type { Scope } from './scope.js'
import { constantVector, gcd, lcm, type Vector } from './vector.js'

/** A constant in lowest terms, both below 2^53. */
interface Terms {
  readonly n: number
  readonly d: number
}

/** `if x ≥ at then award`. */
interface Rung {
  readonly at: Terms
  readonly award: Terms
}

interface Ladder {
  readonly measure: Expr
  /** Strictly falling. */
  readonly rungs: readonly Rung[]
  readonly below: Terms
}

/** What a ladder needs of the compiler: equal ids of equal expressions, and their columns. */
interface Parts {
  readonly idOf: (expr: Expr) => number
  readonly number: (expr: Expr) => NumberColumn
}

/**
 * A chain `if x ≥ t₁ then c₁ else if x ≥ t₂ then c₂ … else c₀` of constants with falling thresholds, as one sum: whoever reaches a rung has
 * reached all below it, so the value is c₀ + Σ (cₖ − cₖ₊₁)·[x ≥ tₖ]. Undefined for other expressions and where an integer could reach 2^53.
 */
export function ladderColumn(scope: Scope, expr: Expr, compiler: Parts): Fraction | undefined {
  const ladder = ladderOf(scope, expr, compiler.idOf)
  if (!ladder) return undefined
  const x = compiler.number(ladder.measure)
  return x.kind === 'fraction' ? fractionOf(scope.assembly, ladder, x) : undefined
}

function ladderOf(scope: Scope, expr: Expr, idOf: Parts['idOf']): Ladder | undefined {
  const rungs: Rung[] = []
  let measure: Expr | undefined
  let rest = expr
  while (rest.op === 'if' && rest.test.op === 'ge' && !isConstant(rest.test.left)) {
    measure ??= rest.test.left
    if (idOf(rest.test.left) !== idOf(measure)) return undefined
    const at = termsOf(scope, rest.test.right)
    const award = termsOf(scope, rest.then)
    const above = rungs.at(-1)
    if (!at || !award || (above && compare(rationalOf(at.n, at.d), rationalOf(above.at.n, above.at.d)) >= 0)) return undefined
    rungs.push({ at, award })
    rest = rest.else
  }
  const below = measure && termsOf(scope, rest)
  return measure && below && { measure, rungs, below }
}

function termsOf(scope: Scope, expr: Expr): Terms | undefined {
  const value = isConstant(expr) ? constantNumber(scope, expr) : undefined
  if (value === undefined || value instanceof Stop) return undefined
  const { n, d } = reduce(value)
  const terms = { n: Number(n), d: Number(d) }
  return Math.abs(terms.n) < INTEGER_LIMIT && terms.d < INTEGER_LIMIT ? terms : undefined
}

function fractionOf(assembly: Assembly, { rungs, below }: Ladder, { n, d, stops }: Fraction): Fraction | undefined {
  const awards = [...rungs.map((rung) => rung.award), below]
  const under = awards.reduce((all, award) => lcm(all, award.d), 1)
  const levels = awards.map((award) => award.n * (under / award.d))
  const gains = levels.slice(0, -1).map((level, i) => level - (levels[i + 1] ?? 0))
  const base = levels.at(-1) ?? 0
  // What any cell can hold on the way.
  const sizes = [under, ...levels.map(Math.abs), gains.reduce((sum, gain) => sum + Math.abs(gain), Math.abs(base))]
  if (!sizes.every((size) => size < INTEGER_LIMIT)) return undefined
  const comparisons = rungs.map(({ at }) => comparison(n, d, at))
  if (!comparisons.every((terms) => terms !== undefined)) return undefined
  const data = newBlock(assembly)
  for (let from = 0; from < rungs.length; from += RUNGS_AT_ONCE) {
    const part = comparisons.slice(from, from + RUNGS_AT_ONCE)
    const own: Rungs = { p: padded(part.map((terms) => terms.p)), q: padded(part.map((terms) => terms.q)), gain: padded(gains.slice(from, from + RUNGS_AT_ONCE)) }
    const carried = from === 0 ? base : undefined
    assembly.steps.push((_start, count) => climb(data, carried, n.data, d.data, own, count))
  }
  if (stops.possible.size > 0) assembly.steps.push((_start, count) => keepStops(data, n.data, d.data, count))
  const top = Math.max(...levels.map(Math.abs))
  return fraction({ data, by: 1, top }, constantVector(assembly, under), stops, awards.map((award) => exactly(rationalOf(award.n, award.d))).reduce(hull))
}

/** n/d ≥ at as `n.data·p ≥ d.data·q`, or undefined where a side could reach 2^53. */
function comparison(n: Vector, d: Vector, at: Terms): { readonly p: number; readonly q: number } | undefined {
  const p = n.by * at.d
  const q = d.by * at.n
  const sizes = [n.top * at.d, d.top * Math.abs(at.n), Math.abs(p), Math.abs(q)]
  if (!sizes.every((size) => size < INTEGER_LIMIT)) return undefined
  const shared = Math.max(1, gcd(Math.abs(p), Math.abs(q)))
  return { p: p / shared, q: q / shared }
}

/** Rungs that are not there gain nothing. */
function padded(values: readonly number[]): readonly [number, number, number, number] {
  return [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0]
}

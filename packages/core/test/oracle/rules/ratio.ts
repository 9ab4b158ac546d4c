import { clamp, decimal, type Fraction, ONE, ZERO } from '../fraction.js'
import type { MethodUse, OracleMethod, RuleCase } from '../method.js'
import { anyBlank, nthNumber, settledPoints } from './values.js'

function pointsOf(use: MethodUse, { cells }: RuleCase, part: (a: Fraction, b: Fraction) => Fraction): Fraction {
  const { target, floor } = use.params as { readonly target: number; readonly floor?: number }
  const b = nthNumber(use, cells, 1)
  if (b.n === 0n) return settledPoints(use)
  const quotient = part(nthNumber(use, cells, 0), b).div(b)
  if (floor !== undefined && quotient.lt(decimal(floor))) return ZERO
  return use.max.mul(clamp(quotient.div(decimal(target)), ZERO, ONE))
}

/** share = clamp((a/b) / target, 0, 1), 0 if a/b < floor. */
export const ratio: OracleMethod = {
  takes: () => 2,
  isMissing: anyBlank,
  points: (use, unit) => pointsOf(use, unit, (a) => a),
}

/** The same with (b − a)/b. */
export const complement: OracleMethod = {
  takes: () => 2,
  isMissing: anyBlank,
  points: (use, unit) => pointsOf(use, unit, (a, b) => b.sub(a)),
}

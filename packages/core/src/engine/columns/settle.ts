import { takeLesser, type Assembly } from './assembly.js'
import type { NumberColumn } from './column.js'
import { type Rounding, roundedVector, roundingOf } from './fraction-rounding.js'
import { settleLesser, settleQuotient, settleWhole, type Target } from './kernels/settling.js'
import { scaledEstimates } from './rounding.js'

/** How the points of a program get into the scores. */
export type Settling =
  /** Rounded points of a block: NaN where the rule has stopped, Infinity where float64 cannot tell. */
  | { readonly kind: 'block'; readonly points: Float64Array }
  /** Rounds and stores at once. */
  | { readonly kind: 'direct'; readonly run: (target: Target, start: number, count: number) => void }

/** Puts together the last step of a rule: points × factor, rounded once. `direct` asks for the way without a block where there is one. */
export function settlingOf(assembly: Assembly, x: NumberColumn, factor: number, direct: boolean): Settling {
  const rounding = x.kind === 'fraction' ? roundingOf(assembly, x, factor) : undefined
  if (!rounding) return { kind: 'block', points: scaledEstimates(assembly, x, factor) }
  if (!direct || !rounding.isNonNegative) return { kind: 'block', points: roundedVector(assembly, rounding).data }
  return { kind: 'direct', run: directly(assembly, rounding) }
}

function directly(assembly: Assembly, { a, p, b, q, isWhole }: Rounding): (target: Target, start: number, count: number) => void {
  if (isWhole) return (target, start, count) => settleWhole(target, a, p, start, count)
  const lesser = takeLesser(assembly, a)
  if (lesser) return (target, start, count) => settleLesser(target, lesser, p, b, q, start, count)
  return (target, start, count) => settleQuotient(target, a, p, b, q, start, count)
}

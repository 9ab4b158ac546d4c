import { type Assembly, newBlock } from './assembly.js'
import { approximate, newApproximation, unknownNumber } from './approximation.js'
import type { NumberColumn } from './column.js'
import { roundFraction, wholeOf } from './fraction-rounding.js'
import { estimatesOfScaled, roundEstimates, wholeOfEstimates } from './kernels/approximate-rounding.js'

/** Largest number of decimals that is rounded here; 10^15 is an exact float64. */
const MOST_PLACES = 15

export function wholeColumn(assembly: Assembly, side: 'floor' | 'ceil', x: NumberColumn): NumberColumn {
  if (x.kind === 'fraction') return wholeOf(assembly, side, x)
  const out = newApproximation(assembly, x.bits)
  assembly.steps.push((_start, count) => wholeOfEstimates(out, side === 'floor' ? 0 : 1, x, count))
  return out
}

export function roundColumn(assembly: Assembly, x: NumberColumn, places: number): NumberColumn {
  if (!Number.isInteger(places) || places < 0 || places > MOST_PLACES) return unknownNumber(assembly)
  const exact = x.kind === 'fraction' ? roundFraction(assembly, x, places) : undefined
  if (exact) return exact
  const a = approximate(assembly, x)
  const scaled = newBlock(assembly)
  const factor = 10 ** places
  const out = newApproximation(assembly, a.bits + 4 * places + 1)
  assembly.steps.push((_start, count) => {
    roundEstimates(scaled, a, factor, count)
    estimatesOfScaled(out, scaled, factor, count)
  })
  return out
}

/** x × factor rounded half away from zero: NaN where the rule has stopped, Infinity where a tie is too near to tell. */
export function scaledEstimates(assembly: Assembly, x: NumberColumn, factor: number): Float64Array {
  const a = approximate(assembly, x)
  const out = newBlock(assembly)
  assembly.steps.push((_start, count) => roundEstimates(out, a, factor, count))
  return out
}

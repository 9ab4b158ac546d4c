import type { Assembly } from './assembly.js'
import { approximate, newApproximation } from './approximation.js'
import type { Approximation, NumberColumn } from './column.js'
import { absoluteFraction, addFractions, divideFractions, multiplyFractions, negateFraction } from './fraction-arithmetic.js'
import { addEstimates, divideEstimates, multiplyEstimates, rootOfEstimates } from './kernels/approximate-arithmetic.js'
import { absoluteOfEstimates, negateEstimates } from './kernels/approximate-order.js'

/** Arithmetic on columns: exact on fractions as long as the integers stay below 2^53, from there on with error bounds. */

export function addColumns(assembly: Assembly, x: NumberColumn, y: NumberColumn, sign: 1 | -1): NumberColumn {
  if (x.kind === 'fraction' && y.kind === 'fraction') {
    const exact = addFractions(assembly, x, sign === 1 ? y : negateFraction(y))
    if (exact) return exact
  }
  const a = approximate(assembly, x)
  const b = approximate(assembly, y)
  const out = newApproximation(assembly, a.bits + b.bits + 1)
  assembly.steps.push((_start, count) => addEstimates(out, a, b, sign, count))
  return out
}

export function multiplyColumns(assembly: Assembly, x: NumberColumn, y: NumberColumn): NumberColumn {
  const exact = x.kind === 'fraction' && y.kind === 'fraction' ? multiplyFractions(assembly, x, y) : undefined
  return exact ?? approximately(assembly, multiplyEstimates, x, y)
}

export function divideColumns(assembly: Assembly, x: NumberColumn, y: NumberColumn): NumberColumn {
  const exact = x.kind === 'fraction' && y.kind === 'fraction' ? divideFractions(assembly, x, y) : undefined
  return exact ?? approximately(assembly, divideEstimates, x, y)
}

function approximately(assembly: Assembly, kernel: typeof multiplyEstimates, x: NumberColumn, y: NumberColumn): Approximation {
  const a = approximate(assembly, x)
  const b = approximate(assembly, y)
  const out = newApproximation(assembly, a.bits + b.bits)
  assembly.steps.push((_start, count) => kernel(out, a, b, count))
  return out
}

export function negateColumn(assembly: Assembly, x: NumberColumn): NumberColumn {
  if (x.kind === 'fraction') return negateFraction(x)
  const out = newApproximation(assembly, x.bits)
  assembly.steps.push((_start, count) => negateEstimates(out, x, count))
  return out
}

export function absoluteColumn(assembly: Assembly, x: NumberColumn): NumberColumn {
  if (x.kind === 'fraction') return absoluteFraction(assembly, x)
  const out = newApproximation(assembly, x.bits)
  assembly.steps.push((_start, count) => absoluteOfEstimates(out, x, count))
  return out
}

/** Square roots; where the argument may be negative nothing is known. */
export function rootColumn(assembly: Assembly, x: NumberColumn): NumberColumn {
  const a = approximate(assembly, x)
  const out = newApproximation(assembly, Infinity)
  assembly.steps.push((_start, count) => rootOfEstimates(out, a, count))
  return out
}

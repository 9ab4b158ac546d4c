import type { ComparisonOperator } from '../../formula/expr.js'
import { type Assembly, newBlock } from './assembly.js'
import { approximate, newApproximation } from './approximation.js'
import type { ConditionColumn, NumberColumn } from './column.js'
import { chooseFraction, compareFractions, extremeFraction } from './fraction-order.js'
import { chooseEstimates, compareEstimates, extremeOfEstimates } from './kernels/approximate-order.js'
import { NO_STOPS } from './stops.js'

/** Order of columns: exact on fractions, otherwise decided by the distance of the values and left unsure within their errors. */

export function extremeColumn(assembly: Assembly, side: 'min' | 'max', x: NumberColumn, y: NumberColumn): NumberColumn {
  const exact = x.kind === 'fraction' && y.kind === 'fraction' ? extremeFraction(assembly, side, x, y) : undefined
  if (exact) return exact
  const a = approximate(assembly, x)
  const b = approximate(assembly, y)
  const out = newApproximation(assembly, Math.max(a.bits, b.bits))
  assembly.steps.push((_start, count) => extremeOfEstimates(out, side === 'min' ? 1 : -1, a, b, count))
  return out
}

export function compareColumns(assembly: Assembly, op: ComparisonOperator, x: NumberColumn, y: NumberColumn): ConditionColumn {
  const exact = x.kind === 'fraction' && y.kind === 'fraction' ? compareFractions(assembly, op, x, y) : undefined
  if (exact) return exact
  const a = approximate(assembly, x)
  const b = approximate(assembly, y)
  const data = newBlock(assembly)
  assembly.steps.push((_start, count) => compareEstimates(data, op, a, b, count))
  return { data, unsure: true, stops: NO_STOPS }
}

export function chooseColumn(assembly: Assembly, test: ConditionColumn, x: NumberColumn, y: NumberColumn): NumberColumn {
  const fractions = !test.unsure && x.kind === 'fraction' && y.kind === 'fraction'
  const exact = fractions ? chooseFraction(assembly, test, x, y) : undefined
  if (exact) return exact
  const a = approximate(assembly, x)
  const b = approximate(assembly, y)
  const out = newApproximation(assembly, Math.max(a.bits, b.bits))
  assembly.steps.push((_start, count) => chooseEstimates(out, test.data, a, b, count))
  return out
}

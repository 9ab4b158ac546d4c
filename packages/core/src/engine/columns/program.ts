import { createCompiler } from './compiler.js'
import type { Step } from './assembly.js'
import { scaledColumn } from './rounding.js'
import type { Scope } from './scope.js'

/**
 * The rule of one indicator as kernels. Running the steps for a block fills `points`, and `notApplicable` where there is such a condition.
 */
export interface ColumnProgram {
  readonly size: number
  readonly steps: readonly Step[]
  /** Points as scaled whole numbers; NaN: the rule has stopped; Infinity: float64 cannot tell. */
  readonly points: Float64Array
  /** Coded as in `kernels/conditions.ts`. */
  readonly notApplicable: Float64Array | undefined
  /** True when a cell that stops may have left a domain, so that only the exact executor knows its state. */
  readonly mayLeaveDomain: boolean
}

/** Compiles the rule of an indicator for one data set. */
export function compileColumns(scope: Scope): ColumnProgram {
  const { assembly, indicator, plan } = scope
  const compiler = createCompiler(scope)
  const notApplicable = indicator.notApplicableWhen && compiler.condition(indicator.notApplicableWhen).data
  const points = scaledColumn(assembly, compiler.number(indicator.expr), plan.factor)
  return { size: assembly.size, steps: assembly.steps, points, notApplicable, mayLeaveDomain: compiler.mayLeaveDomain() }
}

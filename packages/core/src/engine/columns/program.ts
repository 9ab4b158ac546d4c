import { createCompiler } from './compiler.js'
import type { Step } from './assembly.js'
import type { Scope } from './scope.js'
import { type Settling, settlingOf } from './settle.js'

/**
 * The rule of one indicator as kernels. Running the steps for a block makes its points ready to be settled, and fills `notApplicable` where
 * there is such a condition.
 */
export interface ColumnProgram {
  readonly size: number
  readonly steps: readonly Step[]
  readonly settling: Settling
  /** Coded as in `kernels/conditions.ts`. */
  readonly notApplicable: Float64Array | undefined
  /** True when a cell that stops may have left a domain, so that only the exact executor knows its state. */
  readonly mayLeaveDomain: boolean
}

/** Compiles the rule of an indicator for one data set. `narrow` says that points are kept as whole numbers, so that storing one cuts off its fraction. */
export function compileColumns(scope: Scope, narrow: boolean): ColumnProgram {
  const { assembly, indicator, plan } = scope
  const compiler = createCompiler(scope)
  const notApplicable = indicator.notApplicableWhen && compiler.condition(indicator.notApplicableWhen).data
  const settling = settlingOf(assembly, compiler.number(indicator.expr), plan.factor, narrow && !notApplicable)
  return { size: assembly.size, steps: assembly.steps, settling, notApplicable, mayLeaveDomain: compiler.mayLeaveDomain() }
}

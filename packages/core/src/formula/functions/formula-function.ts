import type { Deprecation } from '../../definition/deprecation.js'
import type { LocalText } from '../../text/local-text.js'
import type { Expr, ExprType } from '../expr.js'

/** A parameter of a function of the formula language. */
export interface FunctionParameter {
  /** Its name, for messages and documentation. */
  readonly id: string
  readonly type: ExprType
  readonly description?: LocalText | undefined
}

/**
 * A function that a plugin adds to the formula language. It is a macro: expanded while a formula text is parsed, so that every executor
 * has it. Plain data and a pure function.
 */
export interface FormulaFunction {
  /** `<plugin id>/<name>`; formulas write it with `_` for every other sign: `my-plugin/share_of` is `my_plugin_share_of(…)`. */
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  readonly parameters: readonly FunctionParameter[]
  readonly returns: ExprType
  readonly deprecated?: Deprecation | undefined
  /**
   * The call as an expression. `args` are as many as the parameters, of their types, and frozen. The result may use them any number of
   * times, `points` and literals, but no input of its own.
   */
  expand(args: readonly Expr[]): Expr
}

/** Functions by the names that formulas write. */
export type FunctionTable = ReadonlyMap<string, FormulaFunction>

/** A call that was expanded: what was written. */
export interface FunctionCall {
  readonly called: FormulaFunction
  readonly args: readonly Expr[]
}

/** Freezes a formula function. */
export function defineFormulaFunction(definition: FormulaFunction): FormulaFunction {
  return Object.freeze(definition)
}

import type { Expr, ExprType } from './expr.js'
import type { ExprScope } from './check-expr.js'
import type { FormulaFault } from './fault.js'
import type { FunctionCall, FunctionTable } from './functions/formula-function.js'

/**
 * A parsed formula, or the faults that were found. `calls` says for each expression that a function of a plugin expanded to what was
 * written.
 */
export type ParsedFormula =
  | { readonly ok: true; readonly expr: Expr; readonly calls: ReadonlyMap<Expr, FunctionCall> }
  | { readonly ok: false; readonly faults: readonly FormulaFault[] }

/** Turns a formula text into an expression and checks it against the inputs it may name. Never throws. */
export type FormulaParser = (text: string, scope: ExprScope, expected?: ExprType, functions?: FunctionTable) => ParsedFormula

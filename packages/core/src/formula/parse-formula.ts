import { checkExpr, type ExprScope } from './check-expr.js'
import { convert } from './convert.js'
import type { ExprType } from './expr.js'
import type { FormulaFault } from './fault.js'
import type { ParsedFormula } from './formula-parser.js'
import type { FunctionTable } from './functions/formula-function.js'
import { NO_FUNCTIONS } from './functions/function-names.js'
import { mathParser } from './mathjs-parser.js'
import { tokenize } from './tokens.js'

/**
 * Parses a formula text, e.g. `points * min(1, done / planned)`, and checks it against the inputs it may name. Never throws; the text is
 * refused with code and position when it leaves the language (docs/formula-language.md). `functions` are those of plugins.
 */
export function parseFormula(text: string, scope: ExprScope, expected: ExprType = 'number', functions: FunctionTable = NO_FUNCTIONS): ParsedFormula {
  const { tokens, faults } = tokenize(text)
  if (faults.length > 0) return { ok: false, faults }
  if (tokens.length === 0) return { ok: false, faults: [{ code: 'formula-syntax', params: { near: '' }, at: 1 }] }
  let tree
  try {
    tree = mathParser()(text)
  } catch (error) {
    return { ok: false, faults: [syntaxFault(text, error)] }
  }
  const converted = convert(tree, tokens, { inputs: scope, functions })
  if (!converted.expr || converted.faults.length > 0) return { ok: false, faults: converted.faults }
  const meaning = checkExpr(converted.expr, scope, expected, converted.positions)
  return meaning.length > 0 ? { ok: false, faults: meaning } : { ok: true, expr: converted.expr, calls: converted.calls }
}

/** The parser says where it stopped; what it says about it is English prose and is left out. */
function syntaxFault(text: string, error: unknown): FormulaFault {
  const char: unknown = error instanceof Error && 'char' in error ? error.char : undefined
  const at = typeof char === 'number' ? Math.min(char, text.length) : undefined
  return { code: 'formula-syntax', params: { near: text.slice((at ?? 1) - 1, (at ?? 1) + 14) }, at }
}

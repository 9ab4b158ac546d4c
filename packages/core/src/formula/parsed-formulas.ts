import type { Expr } from './expr.js'
import type { FormulaParser } from './formula-parser.js'
import { inputsOf } from './walk.js'

/** Expressions of formula texts, by the text. */
export type FormulaTable = Readonly<Record<string, Expr>>

/**
 * Reads formulas from tables of expressions that were parsed before, in place of the parser: what the shipped levels come with. A text that
 * stands in no table is a fault (`formula-not-parsed`), and so is a name that no input has; types are looked at where a definition is checked.
 */
export function parsedFormulas(tables: readonly FormulaTable[]): FormulaParser {
  const known = new Map(tables.flatMap((table) => Object.entries(table)))
  return (text, scope) => {
    const expr = known.get(text)
    if (!expr) return { ok: false, faults: [{ code: 'formula-not-parsed', params: { text } }] }
    const ids = scope.map(({ id }) => id)
    const { required, optional } = inputsOf(expr)
    const unknown = [...required, ...optional].filter((name) => !ids.includes(name))
    if (unknown.length > 0) return { ok: false, faults: unknown.map((name) => ({ code: 'formula-name-unknown', params: { name, known: ids } })) }
    return { ok: true, expr, calls: new Map() }
  }
}

import { isReserved, NAME } from '../../definition/names.js'
import type { FormulaFunction, FunctionTable } from './formula-function.js'

/** The name that formulas write for a function: `my-plugin/share_of` is `my_plugin_share_of`. */
export function functionName(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '_')
}

/** A function whose name in formulas is taken: by another function, or by the language (`other` undefined). */
export interface FunctionNameConflict {
  readonly name: string
  readonly id: string
  readonly other: string | undefined
}

/** Functions that cannot be told apart in a formula, ignoring case, or that hide a word of the language. */
export function functionNameConflicts(functions: readonly Pick<FormulaFunction, 'id'>[]): FunctionNameConflict[] {
  const ids = new Map<string, string>()
  return functions.flatMap(({ id }) => {
    const name = functionName(id)
    const other = ids.get(name.toLowerCase())
    ids.set(name.toLowerCase(), other ?? id)
    return other !== undefined || isReserved(name) || !NAME.test(name) ? [{ name, id, other }] : []
  })
}

/** The functions by name. Throws a `TypeError` that names both where two have one name, or where one hides a word of the language. */
export function functionTable(functions: readonly FormulaFunction[]): FunctionTable {
  const [conflict] = functionNameConflicts(functions)
  if (conflict) {
    const other = conflict.other === undefined ? 'a word of the formula language' : `that of "${conflict.other}"`
    throw new TypeError(`The name "${conflict.name}" of the formula function "${conflict.id}" is ${other}.`)
  }
  return new Map(functions.map((one) => [functionName(one.id), one]))
}

/** What formulas have without plugins. */
export const NO_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map()

import { checkExpr } from '../formula/check-expr.js'
import type { FormulaFault } from '../formula/fault.js'
import { inputsOf } from '../formula/walk.js'
import type { Expansion } from '../methods/method.js'

/** Faults of the expressions that a method expanded to. */
export function checkExpressions(expansion: Expansion): FormulaFault[] {
  return [
    ...checkExpr(expansion.points, expansion.inputs, 'number'),
    ...(expansion.notApplicableWhen ? checkExpr(expansion.notApplicableWhen, expansion.inputs, 'boolean') : []),
    ...expansion.warnings.flatMap((warning) => checkExpr(warning.when, expansion.inputs, 'boolean')),
  ]
}

/** What is wrong with an expansion besides its expressions: mistakes of the method's author, told in English. */
export function expansionMistake(expansion: Expansion): string | undefined {
  const { vi, en } = expansion.rule
  if (vi === '' || en === undefined || en === '') return 'expand() must return a rule text in Vietnamese and English'
  const known = new Set(expansion.inputs.map((input) => input.id))
  const stranger = expansion.blank.flatMap((rule) => rule.inputs).find((id) => !known.has(id))
  if (stranger !== undefined) return `a blank rule names the input "${stranger}", which the expansion does not have`
  const covered = new Set(expansion.blank.flatMap((rule) => (rule.when === 'any' || rule.inputs.length === 1 ? rule.inputs : [])))
  const bare = requiredInputs(expansion).find((id) => !covered.has(id))
  if (bare === undefined) return undefined
  return `the rule reads the input "${bare}" without a fallback, so a blank rule with when "any" must name it`
}

function requiredInputs({ points, notApplicableWhen, warnings }: Expansion): string[] {
  const exprs = [points, ...(notApplicableWhen ? [notApplicableWhen] : []), ...warnings.map((warning) => warning.when)]
  return exprs.flatMap((expr) => [...inputsOf(expr).required])
}

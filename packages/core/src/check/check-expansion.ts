import { checkExpr } from '../formula/check-expr.js'
import type { Expr, ExprType } from '../formula/expr.js'
import type { FormulaFault } from '../formula/fault.js'
import { inputsOf } from '../formula/walk.js'
import type { RuleExpansion } from '../methods/method.js'
import { sentenceOfFault } from './expression-sentence.js'
import { shapeOf } from './expression-shape.js'

/** What is wrong with the expressions of an expansion. */
export interface ExpressionFaults {
  /** Mistakes of the method's author, told in English with their place in the expansion. */
  readonly mistakes: readonly string[]
  /** Sizes beyond the limits: those may come of how an indicator uses the method. */
  readonly sizes: readonly FormulaFault[]
}

const SIZES: readonly string[] = Object.freeze(['formula-too-large', 'formula-too-deep'])

const REFERENCE_IN_WARNING = 'is a ref: a warning looks at the figures of the unit itself, so compare input(…) with input(…) or num(…)'

/** Faults of the expressions that a method expanded to. A part that stands in several places is told once. */
export function checkExpressions(expansion: RuleExpansion): ExpressionFaults {
  const told = new Set<Expr>()
  const found = expressionsOf(expansion).map(([place, expr, type]): ExpressionFaults => {
    const { places, faults } = shapeOf(expr, place)
    if (faults.length > 0) return { mistakes: faults, sizes: [] }
    const nodes = [...places.keys()]
    const all = checkExpr(expr, expansion.inputs, type, new Map(nodes.map((node, i) => [node, i])))
    const sizes = all.filter(({ code }) => SIZES.includes(code))
    if (sizes.length > 0) return { mistakes: [], sizes }
    const references = place.startsWith('warnings') ? nodes.filter(({ op }) => op === 'ref') : []
    const mistakes = all.flatMap((fault) => {
      const node = nodes[fault.at ?? 0] ?? expr
      if (told.has(node)) return []
      told.add(node)
      return [`${places.get(node) ?? place} ${sentenceOfFault(fault, node)}`]
    })
    return { mistakes: [...mistakes, ...references.map((node) => `${places.get(node) ?? place} ${REFERENCE_IN_WARNING}`)], sizes: [] }
  })
  return { mistakes: [...new Set(found.flatMap(({ mistakes }) => mistakes))], sizes: found.flatMap(({ sizes }) => sizes) }
}

function expressionsOf({ points, notApplicableWhen, warnings }: RuleExpansion): (readonly [place: string, expr: Expr, type: ExprType])[] {
  return [
    ['points', points, 'number'],
    ...(notApplicableWhen === undefined ? [] : [['notApplicableWhen', notApplicableWhen, 'boolean'] as const]),
    ...warnings.map(({ when }, i) => [`warnings[${String(i)}].when`, when, 'boolean'] as const),
  ]
}

/** What is wrong with an expansion besides its expressions: mistakes of the method's author, told in English. */
export function expansionMistake(expansion: RuleExpansion): string | undefined {
  const { vi = '', en = '' } = expansion.rule ?? {}
  if (vi === '' || en === '') return 'expand() must return a rule text in Vietnamese and English'
  const known = new Set(expansion.inputs.map((input) => input.id))
  const stranger = expansion.blank.flatMap((rule) => rule.inputs).find((id) => !known.has(id))
  if (stranger !== undefined) return `a blank rule names the input "${stranger}", which the expansion does not have`
  const covered = new Set(expansion.blank.flatMap((rule) => (rule.when === 'any' || rule.inputs.length === 1 ? rule.inputs : [])))
  const bare = requiredInputs(expansion).find((id) => !covered.has(id))
  if (bare === undefined) return undefined
  return `the rule reads the input "${bare}" without a fallback, so a blank rule with when "any" must name it`
}

function requiredInputs(expansion: RuleExpansion): string[] {
  return expressionsOf(expansion).flatMap(([, expr]) => [...inputsOf(expr).required])
}

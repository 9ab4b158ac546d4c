import { type Language, localize } from '../../text/local-text.js'
import type { InputDefinition } from '../../definition/input-definition.js'
import type { Expr } from '../../formula/expr.js'
import type { Operator } from '../../formula/operations.js'
import { LATEX_WRITINGS, type LatexPrinter, type LatexWriting } from './latex-writings.js'

/**
 * An expression as mathematics in LaTeX (with amsmath, or KaTeX or MathJax), without dollar signs: inputs by their labels, numbers and words of the language, parentheses
 * only where they are needed. What texts hold is escaped. The value is that of the expression; nothing is rounded or left out.
 */
export function latexText(expr: Expr, inputs: readonly InputDefinition[], language: Language): string {
  const inputOf = (id: string) => inputs.find((input) => input.id === id)
  const labelled = (found: { readonly label: InputDefinition['label'] } | undefined, id: string) => (found ? localize(found.label, language) : id)
  const leaves = {
    input: (id: string) => labelled(inputOf(id), id),
    option: (id: string, option: string) => labelled(inputOf(id)?.options?.find((one) => one.id === option), option),
    points: () => (language === 'vi' ? 'điểm tối đa' : 'maximum points'),
  }

  function set(node: Expr, outer: number): string {
    const { strength, write } = LATEX_WRITINGS[node.op] as LatexWriting<Operator>
    const text = write(node, printer)
    return strength < outer ? `\\left(${text}\\right)` : text
  }

  const printer: LatexPrinter = { language, leaves, set }
  return set(expr, 0)
}

import type { Expr } from '../formula/expr.js'
import type { FormulaFault } from '../formula/fault.js'
import type { IssueParam } from '../issues/issue.js'

const TYPES: Readonly<Partial<Record<string, string>>> = Object.freeze({ number: 'a number', boolean: 'yes or no', choice: 'a choice' })

/** A fault in an expression of a plugin, for its author: completes "<place> …" and says which builder to use. `node` is the part that is meant. */
export function sentenceOfFault({ code, params }: FormulaFault, node: Expr): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- codes without a sentence of their own for authors are printed with their params
  switch (code) {
    case 'formula-number':
      return `is the literal ${print(params['text'])}, which is no decimal of at most 15 significant digits: write div(num(1), num(3)) for 1/3`
    case 'formula-type':
      return typeSentence(print(params['expected']), print(params['actual']), node)
    case 'formula-name-unknown':
      return `reads the input ${print(params['name'])}, which "inputs" of the expansion does not have; there are: ${print(params['known'])}`
    case 'formula-option-unknown':
      return `asks the input ${print(params['name'])} for the option ${print(params['option'])}, which it does not have; there are: ${print(params['known'])}`
    case 'formula-nested-reference':
      return 'is a ref inside another ref: inside a ref use only the figures of the unit itself'
    case 'formula-arguments':
      return `(${print(params['name'])}) takes ${print(params['expected'])}, not ${print(params['actual'])}`
    default:
      return `is refused: ${code} ${JSON.stringify(params)}`
  }
}

function typeSentence(expected: string, actual: string, node: Expr): string {
  const [wanted, found] = [TYPES[expected] ?? expected, TYPES[actual] ?? actual]
  if (node.op === 'input-or') return `has the fallback ${String(node.fallback)}: inputOr('${node.id}', …) takes ${wanted}, at most 15 digits and 6 decimals`
  if (actual === 'choice') return `reads a choice: ask for one of its options with option(id, optionId)`
  const remedy = expected === 'number' ? 'make a number of it with cond(test, num(1), num(0))' : 'compare it with compareExpr(op, left, right)'
  return `is ${found} where ${wanted} must stand: ${remedy}`
}

function print(param: IssueParam | undefined): string {
  if (param instanceof Array) return param.map((one) => (typeof one === 'object' ? one.id : one)).join(', ') || 'none'
  return JSON.stringify(param ?? '').replaceAll('"', '')
}

import type { InputDefinition } from '../../src/definition/input-definition.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import type { Expr } from '../../src/formula/expr.js'

const option = (id: string) => ({ id, label: { vi: id } })

export const scope: readonly InputDefinition[] = [
  ...['a', 'b', 'c'].map((id): InputDefinition => ({ id, type: 'number', label: { vi: id } })),
  { id: 'yes', type: 'boolean', label: { vi: 'yes' } },
  { id: 'stage', type: 'choice', label: { vi: 'stage' }, options: [option('draft'), option('done')] },
]

export function parsed(text: string, expected: 'number' | 'boolean' = 'number'): Expr {
  const result = parseFormula(text, scope, expected)
  if (!result.ok) throw new Error(`${text}: ${result.faults.map(({ code }) => code).join(', ')}`)
  return result.expr
}

/** `code at` of every fault. */
export function refused(text: string): string[] {
  const result = parseFormula(text, scope)
  return result.ok ? [] : result.faults.map(({ code, at }) => `${code} ${String(at)}`)
}

const SIGNS: Readonly<Record<string, string>> = {
  add: '+', sub: '-', mul: '*', div: '/', pow: '^', eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=', and: 'and', or: 'or',
}

/** The expression with every operation in parentheses. */
export function full(expr: Expr): string {
  switch (expr.op) {
    case 'number':
    case 'boolean':
      return String(expr.value)
    case 'points':
      return 'points'
    case 'input':
      return expr.id
    case 'input-or':
      return `default(${expr.id}, ${String(expr.fallback)})`
    case 'option':
      return `is(${expr.id}, ${expr.option})`
    case 'neg':
      return `(-${full(expr.arg)})`
    case 'not':
      return `(not ${full(expr.arg)})`
    case 'round':
      return `round(${full(expr.arg)}, ${expr.places})`
    case 'clamp':
      return `clamp(${[expr.arg, expr.low, expr.high].map(full).join(', ')})`
    case 'min':
    case 'max':
      return `${expr.op}(${expr.args.map(full).join(', ')})`
    case 'ref':
      return `ref_${expr.fn}(${full(expr.arg)})`
    case 'if':
      return `(${full(expr.test)} ? ${full(expr.then)} : ${full(expr.else)})`
    default:
      return 'arg' in expr ? `${expr.op}(${full(expr.arg)})` : `(${full(expr.left)} ${SIGNS[expr.op] ?? '?'} ${full(expr.right)})`
  }
}

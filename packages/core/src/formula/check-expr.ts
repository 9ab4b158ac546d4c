import type { InputDefinition } from '../definition/input-definition.js'
import type { Expr, ExprType } from './expr.js'
import type { FormulaFault } from './fault.js'
import { FORMULA_LIMITS } from './limits.js'
import { childrenOf } from './walk.js'

/** The inputs that an expression may name. */
export type ExprScope = readonly InputDefinition[]

/**
 * All faults of an expression: unknown names and options, mixed types, nested references, size. `expected` is what the whole must yield.
 * Expressions of plugins pass here as well as parsed formulas.
 */
export function checkExpr(expr: Expr, scope: ExprScope, expected: ExprType, positions?: ReadonlyMap<Expr, number>): FormulaFault[] {
  const faults: FormulaFault[] = []
  const inputs = new Map(scope.map((input) => [input.id, input]))
  let nodes = 0

  function fail(node: Expr, code: FormulaFault['code'], params: FormulaFault['params']): void {
    faults.push({ code, params, at: positions?.get(node) })
  }

  function want(node: Expr, type: ExprType, depth: number, insideReference: boolean): void {
    const actual = check(node, depth, insideReference)
    if (actual !== undefined && actual !== type) fail(node, 'formula-type', { expected: type, actual })
  }

  function all(node: Expr, type: ExprType, depth: number, insideReference: boolean): void {
    for (const child of childrenOf(node)) want(child, type, depth + 1, insideReference)
  }

  function named(node: Expr & { id: string }): InputDefinition | undefined {
    const found = inputs.get(node.id)
    if (!found) fail(node, 'formula-name-unknown', { name: node.id, known: [...inputs.keys()] })
    return found
  }

  function check(node: Expr, depth: number, insideReference: boolean): ExprType | undefined {
    nodes += 1
    if (depth > FORMULA_LIMITS.depth || nodes > FORMULA_LIMITS.nodes) return undefined
    switch (node.op) {
      case 'number':
      case 'points':
        return 'number'
      case 'boolean':
        return 'boolean'
      case 'input':
      case 'input-or': {
        const found = named(node)
        if (!found) return undefined
        if (found.type === 'choice') {
          fail(node, 'formula-type', { expected: 'number', actual: 'choice' })
          return undefined
        }
        const type: ExprType = found.type === 'boolean' ? 'boolean' : 'number'
        if (node.op === 'input-or' && typeof node.fallback !== type) fail(node, 'formula-type', { expected: type, actual: typeof node.fallback })
        return type
      }
      case 'option': {
        const found = named(node)
        if (found && !found.options?.some((option) => option.id === node.option)) {
          fail(node, 'formula-option-unknown', { name: node.id, option: node.option, known: found.options?.map((option) => option.id) ?? [] })
        }
        return 'boolean'
      }
      case 'and':
      case 'or':
      case 'not':
        all(node, 'boolean', depth, insideReference)
        return 'boolean'
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
        all(node, 'number', depth, insideReference)
        return 'boolean'
      case 'if': {
        want(node.test, 'boolean', depth + 1, insideReference)
        const then = check(node.then, depth + 1, insideReference)
        const otherwise = check(node.else, depth + 1, insideReference)
        if (then !== undefined && otherwise !== undefined && then !== otherwise) {
          fail(node, 'formula-type', { expected: then, actual: otherwise })
        }
        return then ?? otherwise
      }
      case 'ref':
        if (insideReference) fail(node, 'formula-nested-reference', {})
        want(node.arg, 'number', depth + 1, true)
        return 'number'
      default:
        all(node, 'number', depth, insideReference)
        return 'number'
    }
  }

  want(expr, expected, 1, false)
  if (nodes > FORMULA_LIMITS.nodes) faults.push({ code: 'formula-too-large', params: { limit: FORMULA_LIMITS.nodes } })
  else if (depthOf(expr, FORMULA_LIMITS.depth + 1) > FORMULA_LIMITS.depth) faults.push({ code: 'formula-too-deep', params: { limit: FORMULA_LIMITS.depth } })
  return faults
}

/** Depth of the tree, counted no further than `limit`. */
function depthOf(expr: Expr, limit: number): number {
  if (limit <= 1) return 1
  let deepest = 0
  for (const child of childrenOf(expr)) deepest = Math.max(deepest, depthOf(child, limit - 1))
  return deepest + 1
}

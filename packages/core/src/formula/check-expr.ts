import type { InputDefinition } from '../definition/input-definition.js'
import { FIELD_CHECKS, type FieldCheck } from './check-fields.js'
import type { Expr, ExprOf, ExprType, FieldOperator } from './expr.js'
import type { FormulaFault } from './fault.js'
import { FORMULA_LIMITS } from './limits.js'
import { isOperator, operationOf } from './operations.js'
import { applyRule } from './rules.js'
import { childrenOf, isListed } from './walk.js'

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

  const fail: FieldCheck['fail'] = (node, code, params) => {
    faults.push({ code, params, at: positions?.get(node) })
  }

  function want(node: Expr, type: ExprType, insideReference: boolean): void {
    const actual = check(node, insideReference)
    if (actual !== undefined && actual !== type) fail(node, 'formula-type', { expected: type, actual })
  }

  function check(node: Expr, insideReference: boolean): ExprType | undefined {
    nodes += 1
    if (nodes > FORMULA_LIMITS.nodes) return undefined
    const operation = isOperator(node.op) ? operationOf(node.op) : undefined
    if (!operation) {
      fail(node, 'formula-operator', { text: String((node as { op?: unknown }).op) })
      return undefined
    }
    const { operands, result } = operation
    const own = hasFields(node) ? applyRule(FIELD_CHECKS, node, { inputs, insideReference, fail }) : undefined
    if (isListed(node) && node.args.length === 0) fail(node, 'formula-arguments', { name: node.op, expected: '1+', actual: 0 })
    const children = childrenOf(node)
    const types = Object.values(operands)
    const inside = insideReference || node.op === 'ref'
    let branches: ExprType | undefined
    children.forEach((child, i) => {
      const type = types[i] ?? 'numbers'
      if (type !== 'same') {
        want(child, type === 'numbers' ? 'number' : type, inside)
        return
      }
      const actual = check(child, inside)
      if (branches !== undefined && actual !== undefined && branches !== actual) fail(node, 'formula-type', { expected: branches, actual })
      branches ??= actual
    })
    return result === 'input' ? own : result === 'same' ? branches : result
  }

  want(expr, expected, false)
  if (nodes > FORMULA_LIMITS.nodes) faults.push({ code: 'formula-too-large', params: { limit: FORMULA_LIMITS.nodes } })
  else if (depthOf(expr, FORMULA_LIMITS.depth + 1) > FORMULA_LIMITS.depth) faults.push({ code: 'formula-too-deep', params: { limit: FORMULA_LIMITS.depth } })
  return faults
}

function hasFields(node: Expr): node is ExprOf<FieldOperator> {
  return Object.hasOwn(FIELD_CHECKS, node.op)
}

/**
 * Depth of the tree, counted no further than `limit`. What is written flat counts as one level: the left side of a chain of operators
 * (a + b + c) and the last branch of a chain of conditions.
 */
function depthOf(expr: Expr, limit: number): number {
  if (limit <= 1) return 1
  const flat = flatChild(expr)
  let deepest = flat ? depthOf(flat, limit) - 1 : 0
  for (const child of childrenOf(expr)) if (child !== flat) deepest = Math.max(deepest, depthOf(child, limit - 1))
  return deepest + 1
}

function flatChild(expr: Expr): Expr | undefined {
  if (expr.op === 'if') return expr.else.op === 'if' ? expr.else : undefined
  return 'left' in expr && 'left' in expr.left ? expr.left : undefined
}

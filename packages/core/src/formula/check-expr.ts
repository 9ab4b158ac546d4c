import { acceptNumber } from '../dataset/read-number.js'
import type { InputDefinition } from '../definition/input-definition.js'
import type { Expr, ExprType, ReferenceFunction } from './expr.js'
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

  function want(node: Expr, type: ExprType, insideReference: boolean): void {
    const actual = check(node, insideReference)
    if (actual !== undefined && actual !== type) fail(node, 'formula-type', { expected: type, actual })
  }

  function all(node: Expr, type: ExprType, insideReference: boolean): void {
    for (const child of childrenOf(node)) want(child, type, insideReference)
  }

  function named(node: Expr & { id: string }): InputDefinition | undefined {
    const found = inputs.get(node.id)
    if (!found) fail(node, 'formula-name-unknown', { name: node.id, known: [...inputs.keys()] })
    return found
  }

  function check(node: Expr, insideReference: boolean): ExprType | undefined {
    nodes += 1
    if (nodes > FORMULA_LIMITS.nodes) return undefined
    switch (node.op) {
      case 'number':
        if (!isLiteral(node.value)) fail(node, 'formula-number', { text: node.value })
        return 'number'
      case 'points':
        return 'number'
      case 'boolean':
        if (typeof (node.value as unknown) !== 'boolean') fail(node, 'formula-type', { expected: 'boolean', actual: 'number' })
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
        if (node.op === 'input-or' && (typeof node.fallback !== type || !isFallback(node.fallback))) fail(node, 'formula-type', { expected: type, actual: typeof node.fallback })
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
        all(node, 'boolean', insideReference)
        return 'boolean'
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
        all(node, 'number', insideReference)
        return 'boolean'
      case 'if': {
        want(node.test, 'boolean', insideReference)
        const then = check(node.then, insideReference)
        const otherwise = check(node.else, insideReference)
        if (then !== undefined && otherwise !== undefined && then !== otherwise) {
          fail(node, 'formula-type', { expected: then, actual: otherwise })
        }
        return then ?? otherwise
      }
      case 'ref':
        if (insideReference) fail(node, 'formula-nested-reference', {})
        if (!REFERENCE_FUNCTIONS.includes(node.fn)) fail(node, 'formula-operator', { text: `ref ${node.fn}` })
        want(node.arg, 'number', true)
        return 'number'
      case 'round':
        if (!Number.isInteger(node.places) || node.places < 0 || node.places > MAX_ROUND_PLACES) {
          fail(node, 'formula-arguments', { name: 'round', expected: `0–${String(MAX_ROUND_PLACES)}`, actual: String(node.places) })
        }
        want(node.arg, 'number', insideReference)
        return 'number'
      case 'min':
      case 'max':
        if (node.args.length === 0) fail(node, 'formula-arguments', { name: node.op, expected: '1+', actual: 0 })
        all(node, 'number', insideReference)
        return 'number'
      case 'add':
      case 'sub':
      case 'mul':
      case 'div':
      case 'pow':
      case 'neg':
      case 'abs':
      case 'floor':
      case 'ceil':
      case 'sqrt':
      case 'ln':
      case 'clamp':
        all(node, 'number', insideReference)
        return 'number'
      default:
        fail(node, 'formula-operator', { text: String((node as { op?: unknown }).op) })
        return undefined
    }
  }

  want(expr, expected, false)
  if (nodes > FORMULA_LIMITS.nodes) faults.push({ code: 'formula-too-large', params: { limit: FORMULA_LIMITS.nodes } })
  else if (depthOf(expr, FORMULA_LIMITS.depth + 1) > FORMULA_LIMITS.depth) faults.push({ code: 'formula-too-deep', params: { limit: FORMULA_LIMITS.depth } })
  return faults
}

const REFERENCE_FUNCTIONS: readonly ReferenceFunction[] = ['max', 'min', 'mean', 'sd', 'count', 'rank']

/** Largest number of decimals that `round` takes. */
const MAX_ROUND_PLACES = 6

/** A plain decimal of at most 15 significant digits; a share such as 1/3 written in float64 is none. */
function isLiteral(value: string): boolean {
  return /^-?\d{1,60}(?:\.\d{1,60})?$/.test(value) && value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length <= 15
}

function isFallback(value: number | boolean): boolean {
  return typeof value === 'boolean' || typeof acceptNumber(value) === 'number'
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

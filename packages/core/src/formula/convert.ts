import { nearest } from '../issues/nearest.js'
import type { ExprScope } from './check-expr.js'
import type { Expr } from './expr.js'
import type { FormulaFault } from './fault.js'
import { expandCall } from './functions/expand-call.js'
import type { FunctionCall, FunctionTable } from './functions/formula-function.js'
import { FORMULA_LIMITS } from './limits.js'
import type { MathNode } from './math-tree.js'
import { callOf, FUNCTION_NAMES, infixOf, prefixOf } from './spelling.js'
import type { Token } from './tokens.js'

const COMPARISON = /^(?:[<>]=?|[=!]=)$/

/** What names in a formula may stand for. */
export interface FormulaNames {
  readonly inputs: ExprScope
  /** Functions of plugins by the names that formulas write. */
  readonly functions: FunctionTable
}

/** The tree as an `Expr` with the positions of its nodes, and what was written where a function of a plugin was expanded. */
export interface Converted {
  readonly expr: Expr | undefined
  readonly positions: ReadonlyMap<Expr, number>
  readonly calls: ReadonlyMap<Expr, FunctionCall>
  readonly faults: readonly FormulaFault[]
}

/**
 * Turns the tree of mathjs into an `Expr`, taking only what is on the allow-list. The leaves of the tree stand in the order of the number
 * and name tokens of the text, which gives every node its position.
 */
export function convert(root: MathNode, tokens: readonly Token[], { inputs, functions }: FormulaNames): Converted {
  const leaves = tokens.filter((token) => token.kind === 'number' || token.kind === 'name')
  const positions = new Map<Expr, number>()
  const calls = new Map<Expr, FunctionCall>()
  const faults: FormulaFault[] = []
  let cursor = 0

  function fail(code: FormulaFault['code'], params: FormulaFault['params'], at: number | undefined): undefined {
    faults.push({ code, params, at })
    return undefined
  }

  /** Levels of nodes above the current one; a tree deeper than the limit of nodes is not walked to its end. */
  let depth = 0

  function visit(node: MathNode): Expr | undefined {
    const at = leaves[cursor]?.at
    if (depth >= FORMULA_LIMITS.nodes) return fail('formula-too-large', { limit: FORMULA_LIMITS.nodes }, at)
    depth += 1
    const expr = build(node, at)
    depth -= 1
    if (expr && at !== undefined && !positions.has(expr)) positions.set(expr, at)
    return expr
  }

  function build(node: MathNode, at: number | undefined): Expr | undefined {
    switch (node.type) {
      case 'ParenthesisNode':
        return visit(node['content'] as MathNode)
      case 'ConstantNode': {
        const leaf = leaves[cursor]
        cursor += 1
        if (typeof node['value'] === 'boolean') return { op: 'boolean', value: node['value'] }
        if (leaf?.kind === 'number') return { op: 'number', value: leaf.text }
        return fail('formula-name-unknown', { name: leaf?.text ?? '' }, at)
      }
      case 'SymbolNode': {
        cursor += 1
        const name = String(node['name'])
        return name === 'points' ? { op: 'points' } : { op: 'input', id: name }
      }
      case 'OperatorNode':
        return operator(node, at)
      case 'ConditionalNode': {
        const test = visit(node['condition'] as MathNode)
        const then = visit(node['trueExpr'] as MathNode)
        const otherwise = visit(node['falseExpr'] as MathNode)
        return test && then && otherwise ? { op: 'if', test, then, else: otherwise } : undefined
      }
      case 'RelationalNode': {
        const [first, second] = node['params'] as MathNode[]
        if (first) visit(first)
        if (second) visit(second)
        const third = leaves[cursor]?.at ?? Infinity
        const sign = tokens.filter((token) => COMPARISON.test(token.text) && token.at < third).at(-1)
        for (const param of (node['params'] as MathNode[]).slice(2)) visit(param)
        return fail('formula-chained-comparison', {}, sign?.at ?? at)
      }
      case 'FunctionNode':
        return call(node, at)
      default:
        return fail('formula-operator', { text: node.type === 'RangeNode' ? ':' : node.type }, at)
    }
  }

  function operator(node: MathNode, at: number | undefined): Expr | undefined {
    const args = node['args'] as MathNode[]
    const op = String(node['op'])
    const [first, second] = args
    if (first && !second) {
      const arg = visit(first)
      if (!arg) return undefined
      if (op === '+') return arg
      const prefix = prefixOf(op)
      return prefix ? ({ op: prefix, arg } as Expr) : fail('formula-operator', { text: op }, at)
    }
    const infix = infixOf(op)
    if (!first || !second || infix === undefined || args.length > 2 || node['implicit'] === true) return fail('formula-operator', { text: op }, at)
    const left = visit(first)
    const right = visit(second)
    return left && right ? ({ op: infix, left, right } as Expr) : undefined
  }

  function call(node: MathNode, at: number | undefined): Expr | undefined {
    const fn = node['fn'] as MathNode
    const name = fn.type === 'SymbolNode' ? String(fn['name']) : ''
    cursor += 1
    const args = node['args'] as MathNode[]
    const arity = (expected: string) => fail('formula-arguments', { name, expected, actual: args.length }, at)
    if (name === 'is') return isOption(args, at, arity)
    const values: Expr[] = []
    for (const arg of args) {
      const value = visit(arg)
      if (value) values.push(value)
    }
    const called = functions.get(name)
    if (!called && !FUNCTION_NAMES.includes(name)) {
      const known = [...FUNCTION_NAMES, ...functions.keys()]
      return fail('formula-function-unknown', { name, known, nearest: nearest(name, known) }, at)
    }
    if (values.length < args.length) return undefined
    if (called) return expanded({ called, args: values }, name, at)
    const made = callOf(name, values)
    return typeof made === 'string' ? arity(made) : made
  }

  function expanded(call: FunctionCall, name: string, at: number | undefined): Expr | undefined {
    const result = expandCall(call, name, inputs, positions, at)
    if (!result.ok) {
      faults.push(...result.faults)
      return undefined
    }
    calls.set(result.expr, call)
    return result.expr
  }

  function isOption(args: readonly MathNode[], at: number | undefined, arity: (expected: string) => undefined): Expr | undefined {
    const [subject, choice] = args
    if (args.length !== 2 || subject?.type !== 'SymbolNode' || choice?.type !== 'SymbolNode') {
      args.forEach(visit)
      return arity('input, option')
    }
    cursor += 2
    return { op: 'option', id: String(subject['name']), option: String(choice['name']) }
  }

  return { expr: visit(root), positions, calls, faults }
}

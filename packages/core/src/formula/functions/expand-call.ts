import { checkExpr, type ExprScope } from '../check-expr.js'
import type { Expr } from '../expr.js'
import type { FormulaFault } from '../fault.js'
import { FORMULA_LIMITS } from '../limits.js'
import { inputsOf, walk } from '../walk.js'
import { copyPlain } from './copy-plain.js'
import type { FunctionCall } from './formula-function.js'
import { messageOfThrown } from '../../issues/thrown-message.js'

/** An expanded call, or what is wrong with it; faults of arguments have their own positions. */
export type ExpandedCall = { readonly ok: true; readonly expr: Expr } | { readonly ok: false; readonly faults: readonly FormulaFault[] }

/** Values in an expression of the largest size: a node has at most four fields beside its operands. */
const COPY_LIMITS = { values: FORMULA_LIMITS.nodes * 5, depth: FORMULA_LIMITS.depth * 4 }

/** Faults that may come of the arguments as well as of the function: they are told as they are. */
const SHARED_FAULTS: readonly string[] = ['formula-nested-reference', 'formula-too-large', 'formula-too-deep']

/**
 * Expands a call: checks its arguments, calls the function, and checks what it returned. A function that throws or returns something else
 * than it declares leaves a fault that names it. `name` is what the formula writes, `at` where.
 */
export function expandCall({ called, args }: FunctionCall, name: string, scope: ExprScope, positions: ReadonlyMap<Expr, number>, at: number | undefined): ExpandedCall {
  const { id, parameters, returns } = called
  const hidden = scope.find((input) => input.id.toLowerCase() === name.toLowerCase())
  if (hidden) return refused('formula-function-shadowed', { name, id, input: hidden.id })
  if (args.length !== parameters.length) return refused('formula-arguments', { name, expected: String(parameters.length), actual: args.length })
  const inArguments = parameters.flatMap(({ type }, i) => (args[i] ? checkExpr(args[i], scope, type, positions) : []))
  if (inArguments.length > 0) return { ok: false, faults: inArguments }
  try {
    const expr = copyPlain(called.expand(frozen(args)), COPY_LIMITS) as Expr
    const [fault] = checkExpr(expr, scope, returns)
    if (fault) return SHARED_FAULTS.includes(fault.code) ? { ok: false, faults: [{ ...fault, at }] } : failed(`${fault.code} ${JSON.stringify(fault.params)}`)
    const stranger = strangerIn(expr, args)
    return stranger === undefined ? { ok: true, expr } : failed(`it reads the input "${stranger}", which is not in its arguments`)
  } catch (error) {
    return failed(messageOfThrown(error))
  }

  function failed(message: string): ExpandedCall {
    return refused('formula-function-failed', { name, id, message })
  }

  function refused(code: FormulaFault['code'], params: FormulaFault['params']): ExpandedCall {
    return { ok: false, faults: [{ code, params, at }] }
  }
}

function frozen(args: readonly Expr[]): readonly Expr[] {
  for (const arg of args) {
    walk(arg, (node) => {
      if ('args' in node) Object.freeze(node.args)
      Object.freeze(node)
    })
  }
  return Object.freeze([...args])
}

/** An input that the expression names and no argument does. */
function strangerIn(expr: Expr, args: readonly Expr[]): string | undefined {
  const own = new Set(args.flatMap(inputIds))
  return inputIds(expr).find((id) => !own.has(id))
}

function inputIds(expr: Expr): string[] {
  const { required, optional } = inputsOf(expr)
  return [...required, ...optional]
}

import { acceptNumber } from '../numeric/read-number.js'
import type { InputDefinition } from '../definition/input-definition.js'
import type { Expr, FieldOperator } from './expr.js'
import type { FormulaFault } from './fault.js'
import { type ExprType, REFERENCES } from './operations.js'
import type { Rules } from './rules.js'

/** What the checks of single operations see and do. */
export interface FieldCheck {
  readonly inputs: ReadonlyMap<string, InputDefinition>
  readonly insideReference: boolean
  readonly fail: (node: Expr, code: FormulaFault['code'], params: FormulaFault['params']) => void
}

/** Largest number of decimals that `round` takes. */
const MAX_ROUND_PLACES = 6

/** Checks what operations hold besides their operands; tells the type of an input, undefined where it has none. */
export const FIELD_CHECKS: Rules<FieldOperator, FieldCheck, ExprType | undefined> = {
  number: (node, { fail }) => {
    if (!isLiteral(node.value)) fail(node, 'formula-number', { text: node.value })
    return 'number'
  },
  boolean: (node, { fail }) => {
    if (typeof (node.value as unknown) !== 'boolean') fail(node, 'formula-type', { expected: 'boolean', actual: 'number' })
    return 'boolean'
  },
  input: (node, check) => typeOfInput(node, check),
  'input-or': (node, check) => {
    const type = typeOfInput(node, check)
    if (type !== undefined && (typeof node.fallback !== type || !isFallback(node.fallback))) {
      check.fail(node, 'formula-type', { expected: type, actual: typeof node.fallback })
    }
    return type
  },
  option: (node, check) => {
    const found = inputOf(node, check)
    const known = found?.options?.map(({ id }) => id) ?? []
    if (found && !known.includes(node.option)) check.fail(node, 'formula-option-unknown', { name: node.id, option: node.option, known })
    return 'boolean'
  },
  round: (node, { fail }) => {
    const { places } = node
    if (!Number.isInteger(places) || places < 0 || places > MAX_ROUND_PLACES) {
      fail(node, 'formula-arguments', { name: 'round', expected: `0–${String(MAX_ROUND_PLACES)}`, actual: String(places) })
    }
    return 'number'
  },
  ref: (node, { insideReference, fail }) => {
    if (insideReference) fail(node, 'formula-nested-reference', {})
    if (!REFERENCES.includes(node.fn)) fail(node, 'formula-operator', { text: `ref ${node.fn}` })
    return 'number'
  },
}

function typeOfInput(node: Expr & { readonly id: string }, check: FieldCheck): ExprType | undefined {
  const found = inputOf(node, check)
  if (!found) return undefined
  if (found.type !== 'choice') return found.type === 'boolean' ? 'boolean' : 'number'
  check.fail(node, 'formula-type', { expected: 'number', actual: 'choice' })
  return undefined
}

function inputOf(node: Expr & { readonly id: string }, { inputs, fail }: FieldCheck): InputDefinition | undefined {
  const found = inputs.get(node.id)
  if (!found) fail(node, 'formula-name-unknown', { name: node.id, known: [...inputs.keys()] })
  return found
}

/** A plain decimal of at most 15 significant digits; a share such as 1/3 written in float64 is none. */
function isLiteral(value: string): boolean {
  return /^-?\d{1,60}(?:\.\d{1,60})?$/.test(value) && value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length <= 15
}

function isFallback(value: number | boolean): boolean {
  return typeof value === 'boolean' || typeof acceptNumber(value) === 'number'
}

import type { Language, LocalText } from '../text/local-text.js'
import type { CellValues } from '../engine/exact/cell-values.js'
import { cellOf } from '../engine/exact/cell-of.js'
import { evaluateBoolean, evaluateNumber } from '../engine/exact/evaluate.js'
import { Stop } from '../engine/exact/stop.js'
import type { PlannedIndicator } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import type { ComparisonOperator, Expr } from '../formula/expr.js'
import { transform } from '../formula/walk.js'
import { compare } from '../numeric/rational.js'
import { mathText, referenceName } from '../print/math-text.js'
import { fractionText, rationalText } from '../print/rational-text.js'
import type { TraceInput } from './trace.js'
import type { UnitReferences } from './unit-references.js'

/** The rule of a scored cell with its numbers in it, only the branches taken, and the exact result. */
export function calculation(card: Scorecard, indicator: PlannedIndicator, unit: number, inputs: readonly TraceInput[], references: UnitReferences): LocalText {
  const cell = cellOf(card.plan, indicator, card.dataset, unit, references(indicator, unit))
  const expr = withoutIdleClamps(indicator.expr, cell)
  const value = evaluateNumber(indicator.expr, cell)
  const decisive = decisiveTest(expr, cell)
  const print = (language: Language) => {
    const fraction = fractionText(value, language)
    const result = rationalText(value, language)
    const leaves = leafPrinter(language, cell, inputs)
    const because = decisive ? `${mathText(decisive, language, leaves)} ${language === 'vi' ? 'nên' : 'so'} ` : ''
    return `${because}${mathText(expr, language, leaves)} = ${fraction !== undefined && result.startsWith('≈') ? `${fraction} ${result}` : result}`
  }
  return { vi: print('vi'), en: print('en') }
}

/** Clamps are shown only where they bite. */
function withoutIdleClamps(expr: Expr, cell: CellValues): Expr {
  return transform(expr, (node) => {
    if (node.op !== 'clamp') return undefined
    return guarded(() => compare(evaluateNumber(node.arg, cell), evaluateNumber(node, cell))) === 0 ? withoutIdleClamps(node.arg, cell) : undefined
  })
}

const NEGATED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = { lt: 'ge', ge: 'lt', le: 'gt', gt: 'le', eq: 'ne', ne: 'eq' }

/** The comparison that led to the branch taken at the top of a rule, as it holds; undefined where no comparison did. */
function decisiveTest(expr: Expr, cell: CellValues): Expr | undefined {
  if (expr.op !== 'if') return undefined
  const taken = takenBranch(expr, cell)
  const deeper = taken && decisiveTest(taken, cell)
  if (deeper || !taken || !isComparison(expr.test)) return deeper
  return taken === expr.then ? expr.test : { ...expr.test, op: NEGATED[expr.test.op] }
}

type Comparison = Expr & { readonly op: ComparisonOperator; readonly left: Expr; readonly right: Expr }

function isComparison(expr: Expr): expr is Comparison {
  return expr.op in NEGATED
}

function leafPrinter(language: Language, cell: CellValues, inputs: readonly TraceInput[]) {
  const textOf = (id: string, fallback = '0') => {
    const found = inputs.find((input) => input.id === id)
    if (found?.status === 'empty') return fallback
    const number = found?.status === 'imputed' ? cell.number(id) : undefined
    return number ? rationalText(number, language) : (found?.text[language] ?? id)
  }
  return {
    input: (id: string) => textOf(id),
    inputOr: textOf,
    option: (id: string, option: string) => `${textOf(id)} = ${option}`,
    points: () => rationalText(cell.maximum, language),
    reference: (node: Expr & { readonly op: 'ref' }) => `${rationalText(cell.reference(node), language)} (${referenceName(node, language)})`,
    branch: (node: Expr & { readonly op: 'if' }) => takenBranch(node, cell),
  }
}

function takenBranch(node: Expr & { readonly op: 'if' }, cell: CellValues): Expr | undefined {
  const test = guarded(() => evaluateBoolean(node.test, cell))
  return test === undefined ? undefined : test ? node.then : node.else
}

/** Undefined where a branch that is not taken has no value. */
function guarded<T>(evaluate: () => T): T | undefined {
  try {
    return evaluate()
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}

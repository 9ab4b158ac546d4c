import { CELL } from '../dataset/cell.js'
import { cellOf } from '../engine/exact/cell-of.js'
import { exactlyHolds } from '../engine/exact/outcome.js'
import { labelledInput, labelledOnes } from '../definition/labelled.js'
import type { PlannedIndicator } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { STATE } from '../engine/state.js'
import type { Expr } from '../formula/expr.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'

/** The warnings that a method attached to its rule, for every unit whose cell was scored and meets the condition. */
export function ruleWarnings(card: Scorecard, indicator: PlannedIndicator): Issue[] {
  const states = card.indicators[indicator.index]?.states ?? new Uint8Array(0)
  return indicator.warnings.flatMap((warning) => {
    const holds = conditionOf(card, indicator, warning.when)
    const issues: Issue[] = []
    for (let unit = 0; unit < states.length; unit += 1) {
      if (states[unit] !== STATE.SCORED || !holds(unit)) continue
      const [a = '', b = ''] = warning.inputs
      const details = { a: figureOf(card, indicator, a, unit), b: figureOf(card, indicator, b, unit), inputs: labelledOnes(warning.inputs, indicator.inputs.map(labelledInput)), ...warning.params }
      issues.push(makeRunIssue(warning.code, { unit: card.dataset.units[unit]?.code, indicator: indicator.definition.code, params: details }))
    }
    return issues
  })
}

/**
 * The condition over columns where it compares two inputs: float64 stands for exact decimals in the same order, so a plain comparison is
 * exact. Any other condition is computed in rational arithmetic.
 */
function conditionOf(card: Scorecard, indicator: PlannedIndicator, when: Expr): (unit: number) => boolean {
  if (when.op === 'gt' && when.left.op === 'input' && when.right.op === 'input') {
    const left = valuesOf(card, indicator, when.left.id)
    const right = valuesOf(card, indicator, when.right.id)
    if (left && right) return (unit) => (left[unit] ?? 0) > (right[unit] ?? 0)
  }
  return (unit) => exactlyHolds(when, cellOf(card.plan, indicator, card.dataset, unit, noReference))
}

function noReference(): never {
  throw new TypeError('A warning cannot use reference aggregates.')
}

function valuesOf(card: Scorecard, indicator: PlannedIndicator, id: string): Float64Array | undefined {
  const input = indicator.inputById.get(id)
  return input && card.dataset.columns[input.column]?.values
}

function figureOf(card: Scorecard, indicator: PlannedIndicator, id: string, unit: number): number | string {
  const input = indicator.inputById.get(id)
  const column = input && card.dataset.columns[input.column]
  return column?.status[unit] === CELL.GIVEN ? (column.values[unit] ?? 0) : ''
}

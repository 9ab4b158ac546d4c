import { CELL } from '../dataset/cell.js'
import { labelledIndicator, labelledInput, labelledValue } from '../engine/labelled.js'
import type { PlannedInput } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import type { Issue } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'

/** The same input id with different answers inside a unit: each indicator uses its own, and a warning says so. */
export function differingFigures(card: Scorecard): Issue[] {
  const { plan, dataset } = card
  const byId = new Map<string, PlannedInput[]>()
  for (const input of plan.columns) {
    if (!input.shared) continue
    const { id, type } = input.definition
    const key = `${id} ${type === 'integer' ? 'number' : type}`
    const list = byId.get(key)
    if (list) list.push(input)
    else byId.set(key, [input])
  }
  return [...byId.values()].flatMap((inputs) => (inputs.length < 2 ? [] : dataset.units.flatMap((_, unit) => differs(card, inputs, unit))))
}

function differs(card: Scorecard, inputs: readonly PlannedInput[], unit: number): Issue[] {
  const given = inputs.filter((input) => card.dataset.columns[input.column]?.status[unit] === CELL.GIVEN)
  const values = given.map((input) => labelledValue(input, card.dataset.columns[input.column]?.values[unit] ?? 0))
  // An option is compared by its id: its position is another in another list.
  const [answer, ...others] = values.map((value) => (typeof value === 'number' ? value : value.id))
  if (others.every((other) => other === answer)) return []
  const [first] = inputs
  const indicators = given.flatMap((input) => card.plan.indicators[input.indicator] ?? []).map(labelledIndicator)
  const params = { ...(first ? { id: labelledInput(first) } : {}), values, indicators }
  return [makeRunIssue('value-differs-between-indicators', { unit: card.dataset.units[unit]?.code, input: first?.definition.id, params })]
}

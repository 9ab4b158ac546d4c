import { CELL } from '../dataset/cell.js'
import { labelledIndicator, labelledInput } from '../engine/labelled.js'
import type { PlannedInput } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import type { Issue } from '../issues/issue.js'
import { makeIssue } from '../issues/make-issue.js'

/** The same numeric input id with different values inside a unit: each indicator uses its own, and a warning says so. */
export function differingFigures(card: Scorecard): Issue[] {
  const { plan, dataset } = card
  const byId = new Map<string, PlannedInput[]>()
  for (const input of plan.columns) {
    if (!input.shared) continue
    const list = byId.get(input.definition.id)
    if (list) list.push(input)
    else byId.set(input.definition.id, [input])
  }
  return [...byId].flatMap(([id, inputs]) => (inputs.length < 2 ? [] : dataset.units.flatMap((_, unit) => differs(card, id, inputs, unit))))
}

function differs(card: Scorecard, id: string, inputs: readonly PlannedInput[], unit: number): Issue[] {
  const given = inputs.filter((input) => card.dataset.columns[input.column]?.status[unit] === CELL.GIVEN)
  const values = given.map((input) => card.dataset.columns[input.column]?.values[unit] ?? 0)
  if (values.every((value) => value === values[0])) return []
  const [first] = inputs
  const indicators = given.flatMap((input) => card.plan.indicators[input.indicator] ?? []).map(labelledIndicator)
  const params = { ...(first ? { id: labelledInput(first) } : {}), values, indicators }
  return [makeIssue('value-differs-between-indicators', { unit: card.dataset.units[unit]?.code, input: id, params })]
}

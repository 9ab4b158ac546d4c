import { CELL } from '../dataset/cell.js'
import { labelledIndicator, labelledInput, labelledValue } from '../definition/labelled.js'
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
  const issues: Issue[] = []
  for (const inputs of byId.values()) {
    if (inputs.length < 2) continue
    for (let unit = 0; unit < dataset.units.length; unit += 1) if (!isAnsweredAlike(card, inputs, unit)) issues.push(differing(card, inputs, unit))
  }
  return issues
}

/** The answer in a column, undefined where there is none. An option is compared by its id: its position is another in another list. */
function answerOf({ dataset }: Scorecard, { column, definition: { type }, options }: PlannedInput, unit: number): number | string | undefined {
  const { status, values } = dataset.columns[column] ?? {}
  if (status?.[unit] !== CELL.GIVEN) return undefined
  const value = values?.[unit] ?? 0
  return type === 'choice' ? options[value] : value
}

/** Nothing is made for a unit whose answers are equal: nearly all are. */
function isAnsweredAlike(card: Scorecard, inputs: readonly PlannedInput[], unit: number): boolean {
  let first: number | string | undefined
  for (const input of inputs) {
    const answer = answerOf(card, input, unit)
    if (answer === undefined) continue
    if (first !== undefined && answer !== first) return false
    first = answer
  }
  return true
}

function differing(card: Scorecard, inputs: readonly PlannedInput[], unit: number): Issue {
  const given = inputs.filter((input) => answerOf(card, input, unit) !== undefined)
  const values = given.map((input) => labelledValue(input, card.dataset.columns[input.column]?.values[unit] ?? 0))
  const indicators = given.flatMap((input) => card.plan.indicators[input.indicator] ?? []).map(labelledIndicator)
  const [first] = inputs
  const params = { ...(first ? { id: labelledInput(first) } : {}), values, indicators }
  return makeRunIssue('value-differs-between-indicators', { unit: card.dataset.units[unit]?.code, input: first?.definition.id, params })
}

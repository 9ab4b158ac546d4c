import { makeIssue, nearest, type Issue, type Place, type Plan, type PlannedIndicator, type PlannedInput } from '@dti-vn/core'
import { excerpt } from './clean-text.js'
import { WIDE_COLUMNS } from './layout.js'
import { unknownColumn } from './named-columns.js'

/** The input of a column of a wide table, or why there is none. */
export type WideColumn = { readonly input: PlannedInput } | { readonly issue: Issue }

/** The header of the column of an input in a wide table, e.g. `1.2/steering_meetings`. */
export function wideHeader(plan: Plan, input: PlannedInput): string {
  return `${plan.indicators[input.indicator]?.definition.code ?? ''}/${input.definition.id}`
}

/** Reads a header of a wide table: `<indicator code>/<input id>`, or the code alone when the indicator has exactly one input. */
export function wideColumn(plan: Plan, header: string, place: Place): WideColumn {
  const slash = header.lastIndexOf('/')
  const code = slash === -1 ? header : header.slice(0, slash)
  const indicator = plan.indicatorByCode.get(code)
  if (slash === -1) return indicator ? onlyInput(indicator, header, place) : { issue: notAColumn(plan, header, place) }
  const at = { place: { ...place, column: excerpt(header) }, indicator: excerpt(code) }
  if (!indicator) {
    const known = [...plan.indicatorByCode.keys()]
    return { issue: makeIssue('indicator-unknown', { ...at, params: { code: excerpt(code), nearest: nearest(code, known) } }) }
  }
  const id = header.slice(slash + 1)
  const input = indicator.inputById.get(id)
  if (input) return { input }
  const known = [...indicator.inputById.keys()]
  const params = { id: excerpt(id), known, nearest: nearest(id, known) }
  return { issue: makeIssue('input-unknown', { ...at, input: excerpt(id), params }) }
}

function onlyInput(indicator: PlannedIndicator, header: string, place: Place): WideColumn {
  const [input, second] = indicator.inputs
  if (input && !second) return { input }
  const known = indicator.inputs.map(({ definition }) => definition.id)
  const at = { place: { ...place, column: header }, indicator: indicator.definition.code }
  return { issue: makeIssue('input-unknown', { ...at, params: { id: '', known, nearest: known.map((id) => `${header}/${id}`) } }) }
}

function notAColumn(plan: Plan, header: string, place: Place): Issue {
  const known = [...WIDE_COLUMNS.required, ...WIDE_COLUMNS.optional, ...plan.columns.map((input) => wideHeader(plan, input))]
  return unknownColumn(header, known, place)
}

import { excerpt, type InputFinder, type Issue, isUnknown, makeIssue, type Place, type Plan, type PlannedInput } from '@dti-vn/core'
import { WIDE_COLUMNS } from './layout.js'
import { unknownColumn } from './named-columns.js'

/** The input of a column of a wide table, or why there is none. */
export type WideColumn = { readonly input: PlannedInput } | { readonly issue: Issue }

/** The header of the column of an input in a wide table, e.g. `1.2/steering_meetings`. */
export function wideHeader(plan: Plan, input: PlannedInput): string {
  return `${plan.indicators[input.indicator]?.definition.code ?? ''}/${input.definition.id}`
}

/** Reads a header of a wide table: `<indicator code>/<input id>`, or the code alone when the indicator has exactly one input. */
export function wideColumn(plan: Plan, find: InputFinder, header: string, place: Place): WideColumn {
  const slash = header.lastIndexOf('/')
  const code = slash === -1 ? header : header.slice(0, slash)
  const indicator = find.indicator(code)
  if (slash === -1 && isUnknown(indicator)) return { issue: notAColumn(plan, header, place) }
  const input = isUnknown(indicator) ? indicator : find.input(indicator, slash === -1 ? null : header.slice(slash + 1))
  if (!isUnknown(input)) return { input }
  const headers = slash === -1 && !isUnknown(indicator) ? indicator.inputs.map((own) => wideHeader(plan, own)) : undefined
  const params = headers ? { ...input.params, known: headers, nearest: headers } : input.params
  return { issue: makeIssue(input.code, { ...input, params, place: { ...place, column: excerpt(header) } }) }
}

function notAColumn(plan: Plan, header: string, place: Place): Issue {
  const known = [...WIDE_COLUMNS.required, ...WIDE_COLUMNS.optional, ...plan.columns.map((input) => wideHeader(plan, input))]
  return unknownColumn(header, known, place)
}

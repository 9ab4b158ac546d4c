import { decimalsOf, type Issue, makeIssue, type Plan, type PlannedInput, roundFigure } from '@dti-vn/sdk'

/** Decimals of a figure, unless its input allows fewer. */
const DECIMALS = 6
const ROUNDED_ABOVE = 1e15

/** To how many decimals a figure that a formula came to is rounded. */
function placesOf({ definition: { decimals = DECIMALS } }: PlannedInput): number {
  return Math.min(decimals, DECIMALS)
}

/**
 * A number that a formula came to, as it is counted: rounded to 6 decimals, or to those that its input allows, once, half away from zero. `number` is the decimal of
 * 15 digits that Excel shows. Whole numbers stay what they are: 44.9999999 households are no 45.
 */
export function computedNumber(number: number, input: PlannedInput): number {
  const places = placesOf(input)
  const { type, round } = input.definition
  // An input with `round` is rounded by the data set, once.
  if (type !== 'number' || round !== undefined || Math.abs(number) >= ROUNDED_ABOVE || decimalsOf(number) <= places) return number
  return roundFigure(number, places)
}

/** Counts roundings; each input is told once. */
export interface Roundings {
  readonly count: (input: PlannedInput) => void
  readonly issues: (plan: Plan) => readonly Issue[]
}

/** A counter of roundings. */
export function roundings(): Roundings {
  const counts = new Map<PlannedInput, number>()
  return {
    count: (input) => counts.set(input, (counts.get(input) ?? 0) + 1),
    issues: (plan) =>
      [...counts].map(([input, count]) => {
        const { id, label } = input.definition
        return makeIssue('values-rounded', { indicator: plan.indicators[input.indicator]?.definition.code, input: id, params: { count, places: placesOf(input), input: { id, label } } })
      }),
  }
}

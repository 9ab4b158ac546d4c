import type { LocalText } from '../text/local-text.js'
import type { Labelled } from '../issues/issue.js'
import type { PlannedIndicator, PlannedInput } from '../engine/plan.js'

/** An input as issues name it. */
export function labelledInput({ definition: { id, label } }: PlannedInput): Labelled {
  return { id, label }
}

/** An indicator as issues name it. */
export function labelledIndicator({ definition: { code, name } }: PlannedIndicator): Labelled {
  return { id: code, label: name }
}

/** The options of an input as issues name them. */
export function labelledOptions({ definition: { options = [] } }: PlannedInput): readonly Labelled[] {
  return options.map(({ id, label }) => ({ id, label }))
}

/** The things with the ids, in the order of the ids: of what was suggested by id, what people call it. */
export function labelledOnes(ids: readonly string[], things: readonly Labelled[]): readonly Labelled[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? [])
}

/** What `true` and `false` are called. */
export const TRUTH = Object.freeze({ true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } } satisfies Readonly<Record<string, LocalText>>)

/** A value of a column as issues name it: an option by its label, a truth value by its word, a number as it is. */
export function labelledValue(input: PlannedInput, value: number): Labelled | number {
  const { type } = input.definition
  const truth = value === 1 ? 'true' : 'false'
  return type === 'boolean' ? { id: truth, label: TRUTH[truth] } : type === 'choice' ? (labelledOptions(input)[value] ?? value) : value
}

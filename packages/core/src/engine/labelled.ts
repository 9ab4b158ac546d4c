import type { Labelled } from '../issues/issue.js'
import type { PlannedIndicator, PlannedInput } from './plan.js'

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

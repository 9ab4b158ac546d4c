import type { PlannedInput } from '../engine/plan.js'

/** True for an input that is asked for in percent. */
export function isPercentInput({ definition }: PlannedInput): boolean {
  return definition.unit?.vi.trim() === '%'
}

/** True for a figure between 0 and 1 where percents up to 100 are asked for: 0.85 may have been meant as 85. */
export function isShareSuspected(input: PlannedInput, value: number): boolean {
  return value > 0 && value < 1 && (input.definition.max ?? 0) >= 100 && isPercentInput(input)
}

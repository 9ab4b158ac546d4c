import type { PlannedInput } from '../engine/plan.js'

/** True for an input that is asked for in percent. */
export function isPercentInput({ definition }: PlannedInput): boolean {
  return definition.unit?.vi.trim() === '%'
}

/** True for a figure between 0 and 1 where percents up to 100 are asked for: 0.85 may have been meant as 85. */
export function isShareSuspected(input: PlannedInput, value: number): boolean {
  return value > 0 && value < 1 && (input.definition.max ?? 0) >= 100 && isPercentInput(input)
}

/** A hundred times the shortest decimal form, exactly: 0.07 gives 7, which multiplication does not. */
export function hundredfold(number: number): number {
  const [digits = '', exponent = '0'] = number.toExponential().split('e')
  return Number(`${digits}e${String(Number(exponent) + 2)}`)
}

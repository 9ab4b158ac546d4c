import type { Plan, PlannedIndicator } from '@dti-vn/sdk'

/** The only indicator of a small plan. */
export function onlyIndicator(plan: Plan): PlannedIndicator {
  const [indicator] = plan.indicators
  if (!indicator) throw new RangeError('The plan has no indicator.')
  return indicator
}

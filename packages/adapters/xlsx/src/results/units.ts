import type { ScoreResult, UnitResult } from '@dti-vn/sdk'

/** Above this the units are read one by one and not kept: each holds an object for every indicator. */
const KEPT = 5_000

/** The units of a result in the order of the data, without keeping all of them in memory when they are many. */
export function* unitsOf(result: ScoreResult): Generator<UnitResult> {
  const { units } = result.scorecard.dataset
  if (units.length <= KEPT) {
    yield* result.units
    return
  }
  for (const { code } of units) {
    const unit = result.unit(code)
    if (unit) yield unit
  }
}

import type { ScoreResult, UnitResult } from '@dti-vn/core'

/** The units of a result one after another, each made when it is asked for: `result.units` would keep all of them. */
export function* unitsOf(result: ScoreResult): Generator<UnitResult> {
  for (const { code } of result.scorecard.dataset.units) {
    const unit = result.unit(code)
    if (unit) yield unit
  }
}

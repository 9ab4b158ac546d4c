import type { CellValues } from '../engine/exact/cell-values.js'
import { settledReferences } from '../engine/exact/score-exact.js'
import type { PlannedIndicator } from '../engine/plan.js'
import { preStates } from '../engine/pre-state.js'
import type { Scorecard } from '../engine/scorecard.js'

/** The reference aggregates of a run as the rule of one unit sees them. */
export function unitReferences({ plan, dataset }: Scorecard, indicator: PlannedIndicator, unit: number): CellValues['reference'] {
  if (indicator.references.length === 0) {
    return () => {
      throw new TypeError('This rule has no reference aggregates.')
    }
  }
  return settledReferences(plan, indicator, dataset, preStates(plan, indicator, dataset).states).of(unit)
}

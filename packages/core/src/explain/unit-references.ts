import type { CellValues } from '../engine/exact/cell-values.js'
import { settledReferences } from '../engine/exact/score-exact.js'
import type { PlannedIndicator } from '../engine/plan.js'
import { preStates } from '../engine/pre-state.js'
import type { Scorecard } from '../engine/scorecard.js'
import { once } from '../formula/once.js'

/** The reference aggregates of a run as the rule of one unit sees them. */
export type UnitReferences = (indicator: PlannedIndicator, unit: number) => CellValues['reference']

/** Reads the reference aggregates of a run: those of an indicator are computed once, when a rule asks for them. */
export function unitReferences({ plan, dataset }: Scorecard): UnitReferences {
  const known = plan.indicators.map((indicator) => once(() => settledReferences(plan, indicator, dataset, preStates(plan, indicator, dataset).states)))
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- one for each indicator of the plan
  return ({ index }, unit) => (node) => known[index]!().of(unit)(node)
}

import type { Dataset } from '../../dataset/dataset.js'
import type { IndicatorScores } from '../indicator-scores.js'
import type { Plan, PlannedIndicator } from '../plan.js'
import { reasonCode, STATE } from '../state.js'

const IMPUTED = reasonCode('imputed')

/** Gives scored cells that rest on imputed figures the reason `imputed`. */
export function markImputed(plan: Plan, indicator: PlannedIndicator, { imputed = [] }: Dataset, { states, reasons }: IndicatorScores): void {
  for (const { column, unit } of imputed) {
    if (plan.columns[column]?.indicator === indicator.index && states[unit] === STATE.SCORED) reasons[unit] = IMPUTED
  }
}

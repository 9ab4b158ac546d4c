import { type Award, awardOf } from './awards.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { Scorecard } from './scorecard.js'
import { type State, STATES } from './state.js'

/** One indicator of one unit as it counts: its state, what the policies award for it, and the columns that both come from. */
export interface ScoredIndicator {
  readonly state: State
  readonly award: Award
  readonly scores: IndicatorScores
}

/** Reads one indicator of one unit out of the columns of a scorecard. */
export function scoredIndicator({ plan, indicators }: Scorecard, index: number, unit: number): ScoredIndicator {
  const indicator = plan.indicators[index]
  const scores = indicators[index]
  if (!indicator || !scores) throw new RangeError(`No indicator at position ${String(index)}.`)
  const state = scores.states[unit] ?? 0
  return { state: STATES[state] ?? 'failed', award: awardOf(indicator, state, scores.reasons[unit] ?? 0, scores.points[unit] ?? 0), scores }
}

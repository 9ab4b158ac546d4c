import type { Dataset } from '../dataset/dataset.js'
import { eachOther } from './byte-words.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { PlannedIndicator } from './plan.js'
import { STATE_AWARDS } from './state-rules.js'
import { reasonCode, REASONS, STATE, STATES } from './state.js'

const REJECTED = reasonCode('rejected')
/** Code of the reason that keeps a maximum under every policy. */
export const UNAPPROVED = reasonCode('na-unapproved')

/** Sets the state of cells whose evidence the appraiser refused; it stands after what the rule says and before `failed`. */
export function applyRejections(indicator: PlannedIndicator, dataset: Dataset, scores: IndicatorScores): void {
  for (const unit of dataset.rejected[indicator.index] ?? []) {
    if (scores.states[unit] !== STATE.SCORED && scores.states[unit] !== STATE.FAILED) continue
    scores.states[unit] = STATE.REJECTED
    scores.reasons[unit] = REJECTED
    scores.points[unit] = 0
  }
}

/** What a cell adds to its unit: points and maximum as scaled integers, and whether the unit loses its score. */
export interface Award {
  readonly points: number
  readonly maximum: number
  readonly refuses: boolean
}

/** The effect of states and policies (docs/numeric-contract.md), by the codes of state and reason. `points` is what the rule gave. */
export function awardOf(indicator: PlannedIndicator, state: number, reason: number, points: number): Award {
  const { maximum } = indicator
  const name = STATES[state] ?? 'invalid'
  if (name === 'scored') return { points, maximum, refuses: false }
  const { policy, leaves, keeps, full, refuses } = STATE_AWARDS[name]
  const chosen = policy && indicator[policy]
  const isGone = chosen !== undefined && chosen === leaves && REASONS[reason] !== keeps
  return { points: chosen !== undefined && chosen === full ? maximum : 0, maximum: isGone ? 0 : maximum, refuses: refuses === 'always' || (chosen !== undefined && chosen === refuses) }
}

/** Marks the units that an indicator costs their score. Only few can; the states of the others are not looked at. */
export function markRefused(indicator: PlannedIndicator, { states }: IndicatorScores, refused: Uint8Array): void {
  if (indicator.missing !== 'refuse' && indicator.failure === undefined) return
  const refuses = STATES.map((_, state) => awardOf(indicator, state, 0, 0).refuses)
  eachOther(states, STATE.SCORED, (unit, state) => {
    if (refuses[state] === true) refused[unit] = 1
  })
}

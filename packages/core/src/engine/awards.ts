import type { Dataset } from '../dataset/dataset.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { PlannedIndicator } from './plan.js'
import { reasonCode, STATE } from './state.js'

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
  switch (state) {
    case STATE.SCORED:
      return { points, maximum, refuses: false }
    case STATE.NOT_APPLICABLE:
      if (indicator.notApplicable === 'exclude') return { points: 0, maximum: 0, refuses: false }
      return { points: indicator.notApplicable === 'full' ? maximum : 0, maximum, refuses: false }
    case STATE.MISSING:
      return { points: 0, maximum: indicator.missing === 'exclude' && reason !== UNAPPROVED ? 0 : maximum, refuses: indicator.missing === 'refuse' }
    case STATE.FAILED:
      return { points: 0, maximum, refuses: true }
    default:
      return { points: 0, maximum, refuses: false }
  }
}

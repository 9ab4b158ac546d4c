import type { Dataset } from '../../dataset/dataset.js'
import { toScaledNumber } from '../../numeric/rounding.js'
import type { Rational } from '../../numeric/rational.js'
import { type ExecutorRun, newPoints } from '../indicator-scores.js'
import type { Plan, PlannedIndicator } from '../plan.js'
import { preStates } from '../pre-state.js'
import { STATE } from '../state.js'
import { cellOf } from './cell-of.js'
import { exactOutcome } from './outcome.js'
import { references, type References } from './references.js'

/** The exact executor: every cell in rational arithmetic. */
export function scoreExactly(plan: Plan, indicator: PlannedIndicator, dataset: Dataset): ExecutorRun {
  const { states, reasons } = preStates(plan, indicator, dataset)
  const points = newPoints(indicator, states.length)
  const exact: (Rational | undefined)[] | undefined = plan.roundingAt === 'total' ? [] : undefined
  const known = settledReferences(plan, indicator, dataset, states)
  for (let unit = 0; unit < states.length; unit += 1) {
    if (states[unit] !== STATE.SCORED) continue
    const outcome = exactOutcome(indicator, cellOf(plan, indicator, dataset, unit, known.of(unit)))
    states[unit] = outcome.state
    reasons[unit] = outcome.reason
    if (!outcome.points) continue
    points[unit] = toScaledNumber(outcome.points, plan.places)
    if (exact) exact[unit] = outcome.points
  }
  return { scores: { states, reasons, points, exact }, fallbacks: 0 }
}

/**
 * The reference set is every unit whose state for the indicator is scored. Whether a cell is scored may itself be known only after its rule
 * was computed: so the rule is computed once with all candidates; those that it does not score keep that outcome and leave the set for the
 * others.
 */
export function settledReferences(plan: Plan, indicator: PlannedIndicator, dataset: Dataset, states: Uint8Array): References {
  const rejected = dataset.rejected[indicator.index]
  const isCandidate = (unit: number) => states[unit] === STATE.SCORED && rejected?.has(unit) !== true
  const first = references(plan, indicator, dataset, isCandidate)
  if (indicator.references.length === 0) return first
  const unscored = new Set<number>()
  let isChanged = false
  for (let unit = 0; unit < states.length; unit += 1) {
    if (!isCandidate(unit)) continue
    const outcome = exactOutcome(indicator, cellOf(plan, indicator, dataset, unit, first.of(unit)))
    if (outcome.state === STATE.SCORED) continue
    unscored.add(unit)
    isChanged ||= first.includes(unit)
  }
  if (!isChanged) return first
  const second = references(plan, indicator, dataset, (unit) => isCandidate(unit) && !unscored.has(unit))
  return { includes: second.includes, of: (unit) => (unscored.has(unit) ? first : second).of(unit) }
}

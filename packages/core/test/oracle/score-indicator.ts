import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import type { NaClaimPolicy } from '../../src/definition/policies.js'
import type { Reason, State } from '../../src/engine/state.js'
import { RuleFault } from './fault.js'
import { type Fraction, ZERO } from './fraction.js'
import { prepareIndicator } from './prepare.js'
import { referenceSet } from './reference-set.js'
import { splitKey } from './split-key.js'
import { standingOf } from './state-before-rule.js'
import type { OracleUnit } from './units.js'

/** What the contract says of one indicator of one unit. */
export interface OracleCell {
  readonly state: State
  readonly reason: Reason | null
  /** Exact points of a scored cell, 0 of any other; before policies. */
  readonly points: Fraction
}

/** Scores one indicator for all units. */
export function scoreIndicator(definition: IndicatorDefinition, units: readonly OracleUnit[], naClaim: NaClaimPolicy = 'accepted'): OracleCell[] {
  const indicator = prepareIndicator(definition)
  const standings = units.map((unit) => {
    const group = splitKey(definition.reference ?? 'all', unit)
    return { ...standingOf(indicator, unit, naClaim), group, rejected: unit.rejected.has(definition.code) }
  })

  /** Every unit by its rule, compared with those of the list that may be compared with. */
  function run(compared: readonly boolean[]): OracleCell[] {
    const set = referenceSet(standings.filter((_, i) => compared[i] === true))
    return standings.map((standing): OracleCell => {
      if (standing.settled) return { ...standing.settled, points: ZERO }
      try {
        const points = indicator.method.points(indicator.use, { cells: standing.cells, reference: set.of(standing) })
        return standing.rejected ? { state: 'rejected', reason: 'rejected', points: ZERO } : { state: 'scored', reason: null, points }
      } catch (error) {
        if (!(error instanceof RuleFault)) throw error
        return { ...error.fault, points: ZERO }
      }
    })
  }

  const candidates = standings.map(({ settled, rejected }) => settled === undefined && !rejected)
  const first = run(candidates)
  const scored = first.map((cell) => cell.state === 'scored')
  if (scored.every((is, i) => is === candidates[i])) return first
  // A unit that its rule does not score keeps that outcome; only the others are compared again.
  return run(scored).map((cell, i) => (candidates[i] === true && scored[i] !== true ? (first[i] ?? cell) : cell))
}

import { cellOf } from '../engine/exact/cell-of.js'
import type { CellValues } from '../engine/exact/cell-values.js'
import { exactOutcome } from '../engine/exact/outcome.js'
import type { PlannedIndicator } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { STATE } from '../engine/state.js'
import { numberOfScaled, rationalOfNumber } from '../numeric/decimal.js'
import { toScaledNumber } from '../numeric/rounding.js'
import { unitReferences } from './unit-references.js'

/** Other figures of one unit for one indicator, by input id: a number, yes or no, the id of an option. */
export type ChangedFigures = ReadonlyMap<string, number | boolean | string>

/** The points with other figures, rounded as those of a run; null where the rule then gives none. */
export type WhatIf = (changes: ChangedFigures) => number | null

/**
 * Asks what one unit would get for one indicator if it had reported other figures. `unit` is its position in the data. Figures that are not
 * changed stay; the best values and other aggregates over the units stay as well, although a change could move them. Bounds are not checked.
 * Always null for an indicator that is not scored for the unit.
 */
export function whatIf(card: Scorecard, indicator: PlannedIndicator, unit: number): WhatIf {
  if (card.indicators[indicator.index]?.states[unit] !== STATE.SCORED) return () => null
  const cell = cellOf(card.plan, indicator, card.dataset, unit, unitReferences(card, indicator, unit))
  return (changes) => {
    const { points } = exactOutcome(indicator, changed(cell, changes))
    return points ? numberOfScaled(toScaledNumber(points, card.plan.places), card.plan.places) : null
  }
}

function changed(cell: CellValues, changes: ChangedFigures): CellValues {
  return {
    ...cell,
    number: (id) => {
      const value = changes.get(id)
      return typeof value === 'number' ? rationalOfNumber(value) : cell.number(id)
    },
    boolean: (id) => {
      const value = changes.get(id)
      return typeof value === 'boolean' ? value : cell.boolean(id)
    },
    option: (id) => {
      const value = changes.get(id)
      return typeof value === 'string' ? value : cell.option(id)
    },
  }
}

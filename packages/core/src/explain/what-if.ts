import { cellOf } from '../engine/exact/cell-of.js'
import type { CellValues } from '../engine/exact/cell-values.js'
import { exactOutcome } from '../engine/exact/outcome.js'
import type { PlannedIndicator } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { STATE } from '../engine/state.js'
import { MisuseError } from '../issues/misuse-error.js'
import { requireKnown } from '../issues/require-known.js'
import { numberOfScaled, rationalOfNumber } from '../numeric/decimal.js'
import { toScaledNumber } from '../numeric/rounding.js'
import { readOnce } from './read-once.js'
import { type UnitReferences, unitReferences } from './unit-references.js'

/** Other figures of one unit for one indicator, by input id: a number, yes or no, the id of an option. */
export type ChangedFigures = ReadonlyMap<string, number | boolean | string>

/** The points with other figures, rounded as those of a run; null where the rule then gives none. */
export type WhatIf = (changes: ChangedFigures) => number | null

/**
 * Asks what one unit would get for one indicator if it had reported other figures. `unit` is its position in the data. Figures that are not
 * changed stay; the best values and other aggregates over the units stay as well, although a change could move them. Bounds are not checked.
 * Always null for an indicator that is not scored for the unit. Throws a `MisuseError` for an indicator, unit or figure that there is not, and a value of another type.
 */
export function whatIf(card: Scorecard, indicator: PlannedIndicator, unit: number): WhatIf {
  return whatIfs(card)(indicator, unit)
}

/** `whatIf` for many cells of a run: what units share is worked out once. */
export function whatIfs(card: Scorecard): (indicator: PlannedIndicator, unit: number) => WhatIf {
  const references = unitReferences(card)
  return (indicator, unit) => askedCell(card, indicator, unit, references)
}

function askedCell(card: Scorecard, indicator: PlannedIndicator, unit: number, references: UnitReferences): WhatIf {
  const { units } = card.dataset
  if (!card.plan.indicators.includes(indicator) || units[unit] === undefined) {
    throw new MisuseError('OPTIONS_INVALID', {
      vi: `whatIf: hãy đưa một chỉ số của plan và vị trí của đơn vị, từ 0 đến ${String(units.length - 1)}.`,
      en: `whatIf: give an indicator of the plan of the scorecard, and the position of a unit, 0 to ${String(units.length - 1)}.`,
    })
  }
  if (card.indicators[indicator.index]?.states[unit] !== STATE.SCORED) return () => null
  const cell = readOnce(cellOf(card.plan, indicator, card.dataset, unit, references(indicator, unit)))
  return (changes) => {
    for (const [id, value] of changes) requireFigure(indicator, id, value)
    const { points } = exactOutcome(indicator, changed(cell, changes))
    return points ? numberOfScaled(toScaledNumber(points, card.plan.places), card.plan.places) : null
  }
}

/** A figure that no input takes would change nothing. */
function requireFigure(indicator: PlannedIndicator, id: string, value: unknown): void {
  const input = indicator.inputById.get(id)
  const type = input?.definition.type
  if (type !== undefined && type !== 'choice' && typeof value === (type === 'boolean' ? 'boolean' : 'number')) return
  const { code } = indicator.definition
  requireKnown(id, [...indicator.inputById.keys()], { vi: `Số liệu của ${code}`, en: `A figure of ${code}` })
  const name = { vi: `“${id}”`, en: `"${id}"` }
  if (type === 'choice') requireKnown(value, input?.options ?? [], name)
  else if (typeof value !== (type === 'boolean' ? 'boolean' : 'number')) requireKnown(typeof value, [type === 'boolean' ? 'boolean' : 'number'], name)
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

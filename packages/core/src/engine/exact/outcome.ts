import type { Expr } from '../../formula/expr.js'
import type { Rational } from '../../numeric/rational.js'
import type { PlannedIndicator } from '../plan.js'
import { reasonCode, STATE } from '../state.js'
import type { CellValues } from './cell-values.js'
import { evaluateBoolean, evaluateNumber } from './evaluate.js'
import { Stop } from './stop.js'

/** What the rule of an indicator says of one cell. */
export interface Outcome {
  readonly state: number
  readonly reason: number
  /** Exact points before rounding; only when scored. */
  readonly points: Rational | undefined
}

const ZERO_DENOMINATOR = reasonCode('zero-denominator')
const OUT_OF_DOMAIN = reasonCode('out-of-domain')

/** Computes one cell exactly: the truth that every other executor is measured against. */
export function exactOutcome(indicator: PlannedIndicator, cell: CellValues): Outcome {
  try {
    if (indicator.notApplicableWhen && evaluateBoolean(indicator.notApplicableWhen, cell)) {
      return { state: STATE.NOT_APPLICABLE, reason: ZERO_DENOMINATOR, points: undefined }
    }
    return { state: STATE.SCORED, reason: 0, points: evaluateNumber(indicator.expr, cell) }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return error.reason === 'out-of-domain'
      ? { state: STATE.INVALID, reason: OUT_OF_DOMAIN, points: undefined }
      : { state: STATE.MISSING, reason: ZERO_DENOMINATOR, points: undefined }
  }
}

/** True when a condition holds for a cell; a condition that cannot be computed does not hold. */
export function exactlyHolds(condition: Expr, cell: CellValues): boolean {
  try {
    return evaluateBoolean(condition, cell)
  } catch (error) {
    if (error instanceof Stop) return false
    throw error
  }
}

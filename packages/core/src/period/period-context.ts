import { type DatedIndex, isInForce, requireInForce, type Validity } from './in-force.js'
import type { Period } from './period.js'
import { requirePeriod } from './require-period.js'

/** Period and reason as a caller writes them. */
export interface PeriodOptions {
  /** The assessment period: `2025`, `2025-H1`, `2025-Q3` or `2025-01-01..2025-06-30`. Its last day decides what is in force. */
  readonly period?: string | undefined
  /** Why the index, or a list of units, is used although it is not in force on the last day of the period; without a reason it is refused. */
  readonly outsideValidity?: string | undefined
}

/** Period and reason as they stand in what comes out. */
export interface PeriodContext {
  /** Null where none was given: outputs then say so. */
  readonly period: Period | null
  /** Why something was used outside the time in which it is in force; null where nothing was. */
  readonly outsideValidity: string | null
}

/**
 * Reads the period and refuses an index that is not in force on its last day, unless a reason is given, which is kept only where it is needed.
 * Both throw a `MisuseError`. `others` are indexes among which a successor is looked for; `list` is the list of units of the run, for which the reason is kept too.
 */
export function periodContext(index: DatedIndex, { period: text, outsideValidity }: PeriodOptions, others: readonly DatedIndex[] = [], list: { readonly valid: Validity } | null = null): PeriodContext {
  const period = text === undefined ? null : requirePeriod(text)
  const isOutside = requireInForce(index, period, outsideValidity, others) || (period && list && !isInForce(list.valid, period.to))
  return { period, outsideValidity: isOutside ? (outsideValidity?.trim() ?? null) : null }
}

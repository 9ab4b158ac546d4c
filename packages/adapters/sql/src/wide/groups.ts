import type { PlannedIndicator } from '@dti-vn/sdk'
import type { DialectId } from '../dialects/dialect.js'
import { ruleOf, type WideScript } from './wide-script.js'

/**
 * Columns that a step may have with room to spare. PostgreSQL allows 1664, SQLite 2000 unless built otherwise, SQL Server 4096 with rows of 8060
 * bytes in its work tables, MariaDB 4096 with rows of 65535 bytes; Trino and Spark compile a step to methods of at most 64 KB.
 */
const MOST_COLUMNS: Readonly<Record<DialectId, number>> = Object.freeze({
  postgresql: 1500, duckdb: 3000, sqlite: 1800, mariadb: 1000, clickhouse: 1500, trino: 400, spark: 400, sqlserver: 400,
})

/** What a group ends with: sums of its nodes, or reason and points of every indicator. */
export type GroupResult = 'sums' | 'points'

/** Indicators that are scored in the same steps. */
export interface IndicatorGroup {
  readonly name: string
  readonly indicators: readonly PlannedIndicator[]
  /** True for those that compare a unit with others: their steps are kept, because several read them. */
  readonly isComparing: boolean
}

/**
 * Puts all indicators side by side in one group of steps; those that compare units make a second one, and an index that is too large for an
 * engine makes more. Groups are joined by unit after their sums.
 */
export function indicatorGroups(script: WideScript): IndicatorGroup[] {
  const compares = (indicator: PlannedIndicator) => (ruleOf(script, indicator)?.figures.length ?? 0) > 0
  const plain = chunks(script, script.plan.indicators.filter((indicator) => !compares(indicator)))
  const comparers = script.plan.indicators.filter(compares)
  // ClickHouse keeps no step, so that every reader of the figures computes them again: they are then those of one indicator.
  const comparing = script.dialect.id === 'clickhouse' ? comparers.map((indicator) => [indicator]) : chunks(script, comparers)
  return [
    ...plain.map((indicators, i) => ({ name: `points_${i + 1}`, indicators, isComparing: false })),
    ...comparing.map((indicators, i) => ({ name: `compared_${i + 1}`, indicators, isComparing: true })),
  ]
}

function chunks(script: WideScript, indicators: readonly PlannedIndicator[]): PlannedIndicator[][] {
  const made: PlannedIndicator[][] = []
  let room = 0
  for (const indicator of indicators) {
    const needed = columnsOf(script, indicator)
    const current = made.at(-1)
    if (!current || needed > room) {
      made.push([indicator])
      room = MOST_COLUMNS[script.dialect.id] - needed
    } else {
      current.push(indicator)
      room -= needed
    }
  }
  return made
}

/** A bound for the columns of an indicator in a step. */
function columnsOf(script: WideScript, indicator: PlannedIndicator): number {
  const rule = ruleOf(script, indicator)
  const bound = [...(rule?.ruleSteps ?? []), ...(rule?.figureSteps ?? [])].reduce((sum, one) => sum + one.length, 0)
  return 5 + bound + indicator.inputs.length * (script.stored === 'text' ? 5 : 1) + 8 * (rule?.figures.length ?? 0)
}

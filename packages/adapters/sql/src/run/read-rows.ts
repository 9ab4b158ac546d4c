import { numberOfScaled, type Plan, VALUE_PLACES, type Reason, type State, type UnitSplit } from '@dti-vn/sdk'
import { nodeColumns, TOTAL } from '../stages/nodes.js'
import type { SqlIndicatorResult, SqlNodeResult, SqlState, SqlUnitResult } from './sql-result.js'

/** A row as a driver gives it, by column name. */
export type SqlRow = Readonly<Record<string, unknown>>

const STATES: readonly (SqlState | State)[] = ['scored', 'missing', 'not-applicable', 'invalid', 'rejected', 'failed', 'unsupported']

/** Points of every indicator, by unit and code. */
export function readIndicators(plan: Plan, rows: readonly SqlRow[]): ReadonlyMap<string, ReadonlyMap<string, SqlIndicatorResult>> {
  const units = new Map<string, Map<string, SqlIndicatorResult>>()
  for (const row of rows) {
    const code = text(row, 'unit_code') ?? ''
    const own = units.get(code) ?? new Map<string, SqlIndicatorResult>()
    units.set(code, own)
    const state = STATES.find((known) => known === row['state'])
    if (!state) throw new TypeError(`The column "state" holds ${text(row, 'state') ?? 'NULL'}, which is no state.`)
    own.set(text(row, 'indicator_code') ?? '', {
      points: scaled(row, 'points', plan.places) ?? 0,
      maxPoints: scaled(row, 'max_points', plan.places) ?? 0,
      state,
      reason: text(row, 'reason') as Reason | 'too-large' | null,
    })
  }
  return units
}

/** The row of a unit with its indicators. */
export function readUnit(plan: Plan, cohorts: readonly UnitSplit[], row: SqlRow, indicators: ReadonlyMap<string, SqlIndicatorResult>): SqlUnitResult {
  const node = (column: string): SqlNodeResult => ({
    points: scaled(row, `${column}_points`, plan.places),
    maxPoints: scaled(row, `${column}_max_points`, plan.places) ?? 0,
    value: scaled(row, `${column}_value`, VALUE_PLACES),
  })
  const nodes = nodeColumns(plan).filter(({ column }) => column !== TOTAL)
  const named = (isMain: boolean) => Object.fromEntries(nodes.filter((one) => one.isMain === isMain).map((one) => [one.node.definition?.id ?? '', node(one.column)]))
  return {
    code: text(row, 'unit_code') ?? '',
    name: text(row, 'unit_name'),
    parent: text(row, 'parent_code'),
    cohort: text(row, 'cohort_1'),
    points: scaled(row, 'points', plan.places),
    maxPoints: scaled(row, 'max_points', plan.places) ?? 0,
    value: scaled(row, 'value', VALUE_PLACES),
    score: scaled(row, 'score', plan.places),
    rank: scaled(row, 'rank_1', 0),
    // SQL ranks by the score: an index with a ranker is refused.
    standing: null,
    ranks: Object.fromEntries(cohorts.slice(1).map((rule, i) => [rule, scaled(row, `rank_${i + 2}`, 0)])),
    grade: text(row, 'grade'),
    submitted: scaled(row, 'is_submitted', 0) === 1,
    main: named(true),
    groups: named(false),
    pillars: Object.fromEntries((plan.definition.pillars ?? []).map(({ id }, i) => [id, node(`pillar_${i + 1}`)])),
    indicators: Object.fromEntries(indicators),
    undecided: scaled(row, 'is_unsupported', 0) === 1 && ![...indicators.values()].some(({ state }) => state === 'unsupported'),
  }
}

function cell(row: SqlRow, column: string): unknown {
  if (!Object.hasOwn(row, column)) throw new TypeError(`The query function gave a row without the column "${column}".`)
  return row[column]
}

/** A cell as a text, null where it is NULL. */
export function text(row: SqlRow, column: string): string | null {
  const value = cell(row, column)
  if (value === null || value === undefined) return null
  // Some drivers wrap exact decimals in objects that print themselves.
  return typeof value === 'object' ? (value as { toString: () => string }).toString() : `${value as string | number | bigint}`
}

/** A whole number however the driver holds it: number, bigint, or a text such as `1235` or `1235.0`. */
function scaled(row: SqlRow, column: string, places: number): number | null {
  const written = text(row, column)
  if (written === null) return null
  const whole = /^(-?\d+)(?:\.0*)?$/.exec(written)?.[1]
  if (whole === undefined) throw new TypeError(`The column "${column}" holds ${written}, which is no whole number.`)
  return numberOfScaled(BigInt(whole), places)
}

import { type Issue, type Plan, strangeCodes, type UnitSplit } from '@dti-vn/sdk'
import { dialectOf } from '../dialects/dialects.js'
import type { SqlOptions } from '../options.js'
import { planToSql, type SqlStatement } from '../plan-to-sql.js'
import { requireSqlOptions } from '../require-sql-options.js'
import { readFaults } from './read-faults.js'
import { readIndicators, readUnit, type SqlRow } from './read-rows.js'
import type { SqlResult, SqlUnitResult } from './sql-result.js'
import { sqlIssue } from '../sql-issues.js'

/** Runs one statement with its parameters and gives the rows, by column name. Whatever driver there is stands behind it. */
export type QueryFunction = (sql: string, params: readonly string[]) => Promise<readonly SqlRow[]>

/** What a run takes besides the SQL options; it always runs queries. */
export type RunSqlOptions = Omit<SqlOptions, 'as' | 'name'>

/**
 * Scores the data of a database and gives the result in the shape of a `ScoreResult`. With issues of severity error before the run, such as a
 * rule that SQL cannot compute, nothing runs and there are no units. What the query function throws is the `cause` of the error that is thrown.
 */
export async function runSql(plan: Plan, query: QueryFunction, options: RunSqlOptions): Promise<SqlResult> {
  requireSqlOptions('runSql', options, 'run')
  const script = planToSql(plan, options)
  const cohorts = [...new Set<UnitSplit>([...(options.cohort ? [options.cohort] : []), ...plan.cohorts])]
  const units: SqlUnitResult[] = []
  const issues: Issue[] = [...script.issues]
  if (script.ok) {
    const rows = { indicators: new Map<string, ReadonlyMap<string, never>>() as ReturnType<typeof readIndicators>, units: [] as readonly SqlRow[] }
    for (const { result, sql, params } of script.statements) {
      const found = await asked(query, { result, sql, params }, dialectOf(options.dialect).title)
      if (result === 'indicators') rows.indicators = readIndicators(plan, found)
      else if (result === 'units') rows.units = found
      else issues.push(...readFaults(plan, dialectOf(options.dialect).title, found))
    }
    for (const row of rows.units) units.push(readUnit(plan, cohorts, row, rows.indicators.get(String(row['unit_code'])) ?? new Map<string, never>()))
    issues.push(...strangeCodes(units), ...unsupported(units, dialectOf(options.dialect).title), ...undecided(units, dialectOf(options.dialect).title))
  }
  const { id, edition, authority } = plan.definition
  return { index: { id, edition, authority }, cohorts, units, issues, unit: (code) => units.find((unit) => unit.code === code) }
}

/** Drivers say what they stumble over; what the tables must be is told here. */
async function asked(query: QueryFunction, { result, sql, params }: Pick<SqlStatement, 'result' | 'sql' | 'params'>, dialect: string): Promise<readonly SqlRow[]> {
  try {
    return await query(sql, params)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${dialect} refused the query of ${result}: ${said}. If a type does not match: columns of codes (unit_code, parent_code, indicator_code, input_id, trait) must be texts; name a view that casts them, with the zeros that numbers have lost.`, { cause })
  }
}

function unsupported(units: readonly SqlUnitResult[], dialect: string): Issue[] {
  return units.flatMap((unit) =>
    Object.entries(unit.indicators)
      .filter(([, { state }]) => state === 'unsupported')
      .map(([indicator]) => sqlIssue('sql-cell-unsupported', { unit: unit.code, indicator, params: { dialect } })),
  )
}

function undecided(units: readonly SqlUnitResult[], dialect: string): Issue[] {
  const codes = units.flatMap((unit) => (unit.undecided ? [unit.code] : []))
  return codes.length === 0 ? [] : [sqlIssue('sql-unit-undecided', { params: { dialect, count: codes.length, units: codes.join(', ') } })]
}

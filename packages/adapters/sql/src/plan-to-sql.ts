import { hasErrors, type Issue, type Plan, type PlannedInput, type UnitSplit } from '@dti-vn/sdk'
import { dialectOf } from './dialects/dialects.js'
import { DEFAULT_TABLES, type SqlOptions, type StatementKind } from './options.js'
import { compileRules } from './rules/compile-rules.js'
import type { Script } from './script.js'
import { baseSteps } from './stages/base.js'
import { cellSteps } from './stages/cells.js'
import { indicatorTable, inputTable, optionTable } from './stages/constants.js'
import { givenOfLong, givenOfWide } from './stages/given.js'
import { indicatorSteps } from './stages/indicators.js'
import { outcomeSteps } from './stages/outcome.js'
import { rankSteps, unitColumns } from './stages/ranks.js'
import { totalSteps } from './stages/totals.js'
import { unitsStep } from './stages/units.js'
import { indent, type Step, withSteps } from './text/layout.js'
import { heading } from './text/heading.js'
import { createValues, type Rendered } from './text/values.js'
import { checkNames } from './names.js'
import { wideColumns } from './wide-columns.js'

/** One statement of a script. */
export interface SqlStatement extends Rendered {
  /** `indicators`: a row for each unit and indicator. `units`: a row for each unit. */
  readonly result: 'indicators' | 'units'
  /** Name of the view or table that it makes; undefined for a query. */
  readonly creates: string | undefined
}

/** The SQL of an index, or why there is none. */
export interface SqlScript {
  /** False when an issue has severity error: `statements` is then empty. */
  readonly ok: boolean
  /** In the order in which they must run. */
  readonly statements: readonly SqlStatement[]
  /** What SQL cannot compute exactly (errors), and which figures are capped (info). */
  readonly issues: readonly Issue[]
}

const INDICATOR_COLUMNS = ['unit_code', 'indicator_code', 'state', 'reason', 'points', 'max_points'] as const

/**
 * Writes the SQL that scores, sums, grades and ranks the data of a plan where they live: exact to the last digit, or refused with an issue that
 * names the indicator. Points and scores are integers in units of the last place, values in ten-thousandths. Throws a `RangeError` for an
 * unknown dialect.
 */
export function planToSql(plan: Plan, options: SqlOptions): SqlScript {
  const dialect = dialectOf(options.dialect)
  const tables = { ...DEFAULT_TABLES, ...options.tables }
  const kind = options.as ?? 'query'
  const name = options.name ?? 'dti'
  const cohorts = [...new Set<UnitSplit>([...(options.cohort ? [options.cohort] : []), ...plan.cohorts])]
  const { rules, fineness, issues: ruleIssues } = compileRules(plan, dialect)
  const wide = options.layout === 'wide' ? wideColumns(plan, options.columns ?? {}) : undefined
  const issues = [...checkNames({ ...tables, name }), ...(wide?.issues ?? []), ...ruleIssues]
  if (hasErrors(issues)) return { ok: false, statements: [], issues }
  const values = createValues(dialect, options.values ?? (kind === 'query' ? 'parameters' : 'literals'))
  const traits = traitsOf(plan, cohorts)
  const script: Script = { plan, dialect, language: options.language ?? 'vi', tables, values, rules, cohorts, traits, fineness }
  const made = (result: SqlStatement['result'], query: string): SqlStatement => ({
    ...values.render(`${heading(script)}\n${created(script, kind, `${name}_${result}`, query)}\n`),
    result,
    creates: kind === 'query' ? undefined : `${name}_${result}`,
  })
  return { ok: true, statements: [made('indicators', indicatorQuery(script, kind, wide?.columnOf)), made('units', unitQuery(script, kind, name, wide?.columnOf))], issues }
}

type ColumnOf = ((input: PlannedInput) => string) | undefined

function scoringSteps(script: Script, columnOf: ColumnOf): Step[] {
  return [
    indicatorTable(script),
    inputTable(script),
    ...[optionTable(script)].filter((table) => table !== undefined),
    unitsStep(script),
    columnOf ? givenOfWide(script, columnOf) : givenOfLong(script),
    ...cellSteps(script),
    ...baseSteps(script),
    ...outcomeSteps(script),
    ...indicatorSteps(script),
  ]
}

function indicatorQuery(script: Script, kind: StatementKind, columnOf: ColumnOf): string {
  const extra = kind === 'query' ? [] : ['indicator_no', 'refuses_score', ...(script.fineness === 1n ? [] : ['exact_points'])]
  const order = kind === 'query' ? '\nORDER BY x.unit_code, x.indicator_no' : ''
  return withSteps(scoringSteps(script, columnOf), `SELECT\n${indent([...INDICATOR_COLUMNS, ...extra].map((column) => `x.${column}`).join(',\n'))}\nFROM scored x${order}`)
}

/** A query repeats the scoring; a view or table reads the one by indicator. */
function unitQuery(script: Script, kind: StatementKind, name: string, columnOf: ColumnOf): string {
  const before = kind === 'query' ? scoringSteps(script, columnOf) : [unitsStep(script)]
  const source = kind === 'query' ? 'scored' : `${name}_indicators`
  const order = kind === 'query' ? '\nORDER BY x.unit_code' : ''
  const last = `SELECT\n${indent(unitColumns(script).join(',\n'))}\nFROM ranked x${order}`
  return withSteps([...before, ...totalSteps(script, source), ...rankSteps(script)], last)
}

function created({ dialect }: Script, kind: StatementKind, name: string, query: string): string {
  const whole = `${query}${dialect.settings}`
  return kind === 'query' ? whole : kind === 'view' ? dialect.createView(name, whole) : dialect.createTable(name, whole)
}

function traitsOf(plan: Plan, cohorts: readonly UnitSplit[]): string[] {
  const asked = cohorts.flatMap((split) => (split.startsWith('trait:') ? [split.slice('trait:'.length)] : []))
  return [...new Set([...plan.traits, ...asked])]
}

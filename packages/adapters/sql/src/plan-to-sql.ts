import { hasErrors, type Issue, periodContext, periodIssues, type Plan, type UnitSplit } from '@dti-vn/sdk'
import { dialectOf } from './dialects/dialects.js'
import { DEFAULT_NAME, DEFAULT_TABLES, type SqlOptions, type StatementKind } from './options.js'
import { requirePlanOptions } from './require-sql-options.js'
import { compileRules } from './rules/compile-rules.js'
import { OWN_NAMES } from './rules/fit-rule.js'
import { exactColumns, type Script } from './script.js'
import { baseSteps } from './stages/base.js'
import { cellSteps } from './stages/cells.js'
import { indicatorTable, inputTable, optionTable } from './stages/constants.js'
import { givenOfLong } from './stages/given.js'
import { indicatorSteps } from './stages/indicators.js'
import { outcomeSteps } from './stages/outcome.js'
import { rankSteps, unitColumns } from './stages/ranks.js'
import { sumStep, totalSteps } from './stages/totals.js'
import { unitsStep } from './stages/units.js'
import { indent, type Step, withSteps } from './text/layout.js'
import { heading } from './text/heading.js'
import { createValues, type Rendered } from './text/values.js'
import { FAULT_COLUMNS } from './faults/fault-select.js'
import { longFaultSteps, wideFaultSteps } from './faults/fault-steps.js'
import { checkNames, checkPrefix, checkTaken } from './names.js'
import { typedIssues } from './wide/typed-issues.js'
import { wideColumns } from './wide/wide-columns.js'
import type { WideScript } from './wide/wide-script.js'
import { wideCellSteps, wideSumSteps } from './wide/wide-steps.js'

/** One statement of a script. */
export interface SqlStatement extends Rendered {
  /**
   * `indicators`: a row for each unit and indicator. `units`: a row for each unit. `faults`: a row for what stands in the tables and is not counted, or
   * not as it stands.
   */
  readonly result: 'indicators' | 'units' | 'faults'
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
 * unknown dialect, a `MisuseError` for an unknown option or cohort rule, a text that is no period, and an index that is not in force on its last day
 * without a stated reason.
 */
export function planToSql(plan: Plan, options: SqlOptions): SqlScript {
  requirePlanOptions(plan, options)
  const dialect = dialectOf(options.dialect)
  if (options.stored === 'typed' && options.layout !== 'wide') throw new RangeError('Typed values are read from a wide table; name layout "wide".')
  const context = { ...periodContext(plan.definition, options, [], options.unitList), unitList: options.unitList ?? null }
  const tables = { ...DEFAULT_TABLES, ...options.tables }
  const kind = options.as ?? 'query'
  const name = options.name ?? DEFAULT_NAME
  const cohorts = [...new Set<UnitSplit>([...(options.cohort ? [options.cohort] : []), ...plan.cohorts])]
  const wide = options.layout === 'wide' ? wideColumns(plan, options.columns ?? {}, dialect) : undefined
  const { rules, fineness, nodes, sums, issues: ruleIssues } = compileRules(plan, dialect, wide && OWN_NAMES)
  const taken = kind === 'query' ? [] : checkTaken(RESULTS.map((result) => `${name}_${result}`), Object.values(tables))
  const issues = [...periodIssues(plan.definition, context, options.unitList), ...checkNames({ ...tables }, dialect), ...checkPrefix(name), ...taken, ...(wide?.issues ?? []), ...(options.stored === 'typed' ? typedIssues(plan, dialect) : []), ...ruleIssues]
  if (hasErrors(issues)) return { ok: false, statements: [], issues }
  const values = createValues(dialect, options.values ?? (kind === 'query' ? 'parameters' : 'literals'))
  const traits = traitsOf(plan, cohorts)
  const script: Script = { plan, dialect, language: options.language ?? 'vi', context, tables, values, rules, cohorts, traits, fineness, nodes, sums }
  const queries = wide ? wideQueries({ ...script, columnOf: wide.columnOf, stored: options.stored ?? 'text' }, kind) : longQueries(script, kind, name)
  const hidden = checkTaken([...new Set(RESULTS.flatMap((result) => queries[result].steps.map((step) => step.name)))], Object.values(tables))
  if (hidden.length > 0) return { ok: false, statements: [], issues: [...issues, ...hidden] }
  const made = (result: SqlStatement['result']): SqlStatement => ({
    ...values.render(`${heading(script)}\n${created(script, kind, `${name}_${result}`, textOf(queries[result]))}\n`),
    result,
    creates: kind === 'query' ? undefined : `${name}_${result}`,
  })
  return { ok: true, statements: RESULTS.map(made), issues }
}

/** Results in the order in which their statements run. */
const RESULTS = ['indicators', 'units', 'faults'] as const

/** Steps, and what reads the last of them. */
interface Query {
  readonly steps: readonly Step[]
  readonly last: string
}

type Queries = Readonly<Record<SqlStatement['result'], Query>>

function textOf({ steps, last }: Query): string {
  return withSteps(steps, last)
}

/** A query repeats the scoring; a view or table of units reads the one by indicator. */
function longQueries(script: Script, kind: StatementKind, name: string): Queries {
  const scoring = [
    indicatorTable(script),
    inputTable(script),
    ...[optionTable(script)].filter((table) => table !== undefined),
    unitsStep(script),
    ...givenOfLong(script),
    ...cellSteps(script),
    ...baseSteps(script),
    ...outcomeSteps(script),
    ...indicatorSteps(script),
  ]
  const extra = ['indicator_no', 'refuses_score', 'is_given', ...exactColumns(script)]
  const [before, source] = kind === 'query' ? [scoring, 'scored'] : [[unitsStep(script)], `${name}_indicators`]
  return {
    indicators: indicatorQuery(scoring, kind, extra),
    units: unitQuery(script, kind, [...before, sumStep({ ...script, dialect: script.sums }, source)]),
    faults: faultQuery(longFaultSteps(script), kind),
  }
}

/** Both hold the scoring, because units are summed without a row for each indicator. */
function wideQueries(script: WideScript, kind: StatementKind): Queries {
  return {
    indicators: indicatorQuery(wideCellSteps(script), kind, ['indicator_no']),
    units: unitQuery(script, kind, wideSumSteps(script)),
    faults: faultQuery(wideFaultSteps(script), kind),
  }
}

function indicatorQuery(steps: readonly Step[], kind: StatementKind, extra: readonly string[]): Query {
  const columns = [...INDICATOR_COLUMNS, ...(kind === 'query' ? [] : extra)].map((column) => `x.${column}`)
  return { steps, last: `SELECT\n${indent(columns.join(',\n'))}\nFROM scored x${kind === 'query' ? '\nORDER BY x.unit_code, x.indicator_no' : ''}` }
}

function unitQuery(script: Script, kind: StatementKind, steps: readonly Step[]): Query {
  const summed = { ...script, dialect: script.sums }
  const last = `SELECT\n${indent(unitColumns(summed).join(',\n'))}\nFROM ranked x${kind === 'query' ? '\nORDER BY x.unit_code' : ''}`
  return { steps: [...steps, ...totalSteps(summed), ...rankSteps(summed)], last }
}

function faultQuery(steps: readonly Step[], kind: StatementKind): Query {
  const columns = FAULT_COLUMNS.map((column) => `x.${column}`)
  const order = columns.slice(0, -1).join(', ')
  return { steps, last: `SELECT\n${indent(columns.join(',\n'))}\nFROM found x${kind === 'query' ? `\nORDER BY ${order}` : ''}` }
}

function created({ dialect }: Script, kind: StatementKind, name: string, query: string): string {
  const whole = `${query}${dialect.settings}`
  return kind === 'query' ? whole : kind === 'view' ? dialect.createView(name, whole) : dialect.createTable(name, whole)
}

function traitsOf(plan: Plan, cohorts: readonly UnitSplit[]): string[] {
  const asked = cohorts.flatMap((split) => (split.startsWith('trait:') ? [split.slice('trait:'.length)] : []))
  return [...new Set([...plan.traits, ...asked])]
}

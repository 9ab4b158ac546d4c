import { cleanCode, hasErrors, isTotalWord, type Issue, readsAsNote, type UnitRow } from '@dti-vn/sdk'
import type { Dialect, DialectId } from './dialects/dialect.js'
import { dialectOf } from './dialects/dialects.js'
import { checkNames } from './names.js'
import { DEFAULT_TABLES, type Tables } from './options.js'
import { requireSqlOptions } from './require-sql-options.js'
import { rowIssues } from './row-issues.js'
import { valueText } from './text/value-text.js'
import { createValues, type Rendered, type ValueStyle } from './text/values.js'

/** How the tables of rows are written. */
export interface RowsToSqlOptions {
  readonly dialect: DialectId
  /** Names of the tables; `rejections` and `approvals` are only written where they are named. */
  readonly tables?: Partial<Tables> | undefined
  /** Default `parameters`. */
  readonly values?: ValueStyle | undefined
}

/** Statements that make the long tables and fill them, or why there are none. */
export interface RowsScript {
  readonly ok: boolean
  /** In the order in which they must run. */
  readonly statements: readonly Rendered[]
  readonly issues: readonly Issue[]
}

type Cell = string | null

/** SQL Server takes 1000 rows and 2100 parameters in a statement, and a row has four at most. */
const ROWS_AT_ONCE = 500

/**
 * Writes the rows of a program as the long tables that `planToSql` reads: `CREATE TABLE` and `INSERT` of values, units, traits, and rejections and
 * approvals where `tables` names them. Nothing is dropped or replaced, so the tables must not exist. Every value is kept as it is, also one that belongs
 * to no indicator; `runSql` reports it. A row of totals (`Tổng cộng` in the place of a code) and a note have no place among the units, so that they are not scored.
 * A unit given twice keeps all its values; its parent and traits are the last that are given.
 * Codes that are no texts and shapes that would lose figures are issues, and then there are no statements.
 * Throws a `RangeError` for an unknown dialect, and for texts that `literals` cannot hold.
 */
export function rowsToSql(rows: readonly UnitRow[], options: RowsToSqlOptions): RowsScript {
  requireSqlOptions('rowsToSql', options, 'rows')
  const dialect = dialectOf(options.dialect)
  const names: Tables = { ...DEFAULT_TABLES, ...options.tables }
  const issues = [...checkNames({ ...names }, dialect), ...rowIssues(rows)]
  if (hasErrors(issues)) return { ok: false, statements: [], issues }
  const style = options.values ?? 'parameters'
  const values = rows.flatMap(({ code, values: own }) =>
    Object.entries(own).flatMap(([indicator, inputs]) => Object.entries(inputs ?? {}).map(([id, value]): Cell[] => [code, indicator, id, valueText(value)])),
  )
  const answered = new Set(values.flatMap(([code, , , value]) => (value === null || value === undefined || value === '' ? [] : [code])))
  // The code of a row of totals, or of a note, is only one where a table of units lists it, and rows do not.
  const units = [...unitsOf(rows).values()].filter((row) => {
    const code = cleanCode(row.code) ?? ''
    return !isTotalWord(code) && (answered.has(row.code) || !readsAsNote(code) || isKnown(row))
  })
  const listed = (part: 'rejected' | 'approved') => rows.flatMap((row) => (row[part] ?? []).map((indicator): Cell[] => [row.code, indicator]))
  const statements = [
    ...table(dialect, style, names.values, ['unit_code', 'indicator_code', 'input_id', 'value'], values),
    ...table(dialect, style, names.units, ['unit_code', 'unit_name', 'parent_code'], units.map(({ code, name, parent }) => [code, name ?? null, parent ?? null])),
    ...table(dialect, style, names.traits, ['unit_code', 'trait'], units.flatMap(({ code, traits }) => (traits ?? []).map((trait) => [code, trait]))),
    ...(names.rejections === undefined ? [] : table(dialect, style, names.rejections, ['unit_code', 'indicator_code'], listed('rejected'))),
    ...(names.approvals === undefined ? [] : table(dialect, style, names.approvals, ['unit_code', 'indicator_code'], listed('approved'))),
  ]
  return { ok: true, statements, issues }
}

/** True where something is said of a unit beside its code and its values. */
function isKnown({ name, parent, traits, rejected, approved }: Omit<UnitRow, 'values'>): boolean {
  return [name, parent].some((text) => (text ?? '') !== '') || [traits, rejected, approved].some((list) => (list ?? []).length > 0)
}

function unitsOf(rows: readonly UnitRow[]): ReadonlyMap<string, Omit<UnitRow, 'values'>> {
  const units = new Map<string, Omit<UnitRow, 'values'>>()
  for (const { code, name, parent, traits, rejected, approved } of rows) {
    const known = units.get(code)
    const marks = { rejected: [...(known?.rejected ?? []), ...(rejected ?? [])], approved: [...(known?.approved ?? []), ...(approved ?? [])] }
    units.set(code, { code, name: known?.name ?? name, parent: parent === undefined ? known?.parent : parent, traits: traits ?? known?.traits, ...marks })
  }
  return units
}

function table(dialect: Dialect, style: ValueStyle, name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Rendered[] {
  const created = `CREATE TABLE ${name} (\n${columns.map((column) => `  ${column} ${dialect.textColumn}`).join(',\n')}\n)${dialect.newTable}`
  const inserts: Rendered[] = []
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const values = createValues(dialect, style)
    const lines = rows.slice(start, start + ROWS_AT_ONCE).map((row) => `  (${row.map((cell) => (cell === null ? 'NULL' : values.text(cell))).join(', ')})`)
    inserts.push(values.render(`INSERT INTO ${name} (${columns.join(', ')}) VALUES\n${lines.join(',\n')}`))
  }
  return [{ sql: created, params: [] }, ...inserts]
}

import type { Script } from '../script.js'
import { codeOf, wasNumber } from '../text/code.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'
import { isTotal } from '../text/total-words.js'
import { faultSelect } from './fault-select.js'

/** Every code of a unit as it stands in a table, with the code that it is. */
export function codesStep(script: Script): Step {
  const { dialect } = script
  const raw = dialect.exact('t.unit_code')
  const rows = tablesOfUnits(script).map((table) => {
    const found = select([`${raw} AS text_found`, 'COUNT(*) AS row_count'], [`FROM ${table} t`, `GROUP BY ${raw}`])
    return select([`'${table}' AS table_name`, `${codeOf(dialect, 'r.text_found')} AS unit_code`, 'r.text_found', 'r.row_count'], [`FROM (\n${indent(found)}\n) r`])
  })
  return step('codes', comment('Codes of units as they stand in the tables'), rows.join('\nUNION ALL\n'), dialect.materialized)
}

/** Codes that are none, were numbers, are not clean, stand in front of totals, or belong to no unit of the run. */
export function codeFaults(script: Script): string[] {
  const { dialect, tables } = script
  const fault = [
    'CASE',
    ...(dialect.isText ? ["  WHEN c.unit_code IS NULL AND c.text_found IS NOT NULL THEN 'code-not-text'"] : []),
    "  WHEN c.unit_code IS NULL OR c.unit_code = '' THEN 'unit-code-missing'",
    `  WHEN ${wasNumber(dialect, 'c.unit_code')} THEN 'code-not-text'`,
    ...(dialect.hasMarks ? [`  WHEN ${dialect.hasMarks('c.unit_code')} THEN 'sql-code-unclean'`] : []),
    `  WHEN u.unit_code IS NULL AND ${isTotal(dialect, 'c.unit_code')} THEN 'sql-row-of-totals'`,
    "  WHEN u.unit_code IS NULL THEN 'sql-unit-unknown'",
    `  WHEN u.is_listed = 0 AND c.table_name = '${tables.values}' THEN 'sql-unit-unlisted'`,
    'END',
  ].join('\n')
  const judged = select(['c.table_name', 'c.unit_code', 'c.text_found', 'c.row_count', `${fault} AS fault`], ['FROM codes c', 'LEFT JOIN units u ON u.unit_code = c.unit_code'])
  const columns = { fault: { sql: 'f.fault' }, table: { sql: 'f.table_name' }, unit: 'f.unit_code', text: 'f.text_found', rows: 'f.row_count' }
  return [faultSelect(script, columns, [`FROM (\n${indent(judged)}\n) f`, 'WHERE f.fault IS NOT NULL']), ...parentFaults(script)]
}

/** Parents split units into cohorts, so that their codes must be clean as well. */
function parentFaults(script: Script): string[] {
  const { dialect, tables } = script
  if (!dialect.hasMarks) return []
  const parent = dialect.exact(`CAST(t.parent_code AS ${dialect.textType})`)
  const found = select([`${parent} AS text_found`, 'MIN(t.unit_code) AS unit_code', 'COUNT(*) AS row_count'], [`FROM ${tables.units} t`, `GROUP BY ${parent}`])
  return [faultSelect(script, { fault: 'sql-code-unclean', table: tables.units, unit: 'r.unit_code', text: 'r.text_found', rows: 'r.row_count' }, [`FROM (\n${indent(found)}\n) r`, `WHERE ${dialect.hasMarks('r.text_found')}`])]
}

/** Tables that name units. */
function tablesOfUnits({ tables, traits }: Script): string[] {
  const { values, units, rejections, approvals } = tables
  return [...new Set([values, units, ...(traits.length > 0 ? [tables.traits] : []), ...[rejections, approvals].filter((table) => table !== undefined)])]
}

import type { Dialect } from '../dialects/dialect.js'
import type { Script } from '../script.js'
import { codeOf, isNoCode } from '../text/code.js'
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
  return step('codes', comment('Codes of units as they are in the tables'), rows.join('\nUNION ALL\n'), dialect.materialized)
}

/** Codes that are none, were numbers, are not clean, stand in front of totals, are notes, or belong to no unit of the run. */
export function codeFaults(script: Script): string[] {
  const { dialect, tables } = script
  const fault = [
    'CASE',
    ...(dialect.isText ? ["  WHEN c.unit_code IS NULL AND c.text_found IS NOT NULL THEN 'code-not-text'"] : []),
    "  WHEN c.unit_code IS NULL OR c.unit_code = '' THEN 'unit-code-missing'",
    ...ownFaults(dialect, 'c.unit_code'),
    `  WHEN u.unit_code IS NULL AND ${isTotal(dialect, 'c.unit_code')} THEN 'sql-row-of-totals'`,
    // Among the values only a note is no unit.
    `  WHEN u.unit_code IS NULL AND c.table_name = '${tables.values}' THEN 'sql-row-of-text'`,
    "  WHEN u.unit_code IS NULL THEN 'sql-unit-unknown'",
    `  WHEN u.is_listed = 0 AND c.table_name = '${tables.values}' THEN 'sql-unit-unlisted'`,
    'END',
  ].join('\n')
  const judged = select(['c.table_name', 'c.unit_code', 'c.text_found', 'c.row_count', `${fault} AS fault`], ['FROM codes c', 'LEFT JOIN units u ON u.unit_code = c.unit_code'])
  // What is no text is the code of no unit.
  const unit = "CASE WHEN f.fault <> 'code-not-text' THEN f.unit_code END"
  const columns = { fault: { sql: 'f.fault' }, table: { sql: 'f.table_name' }, unit, text: 'f.text_found', rows: 'f.row_count' }
  return [faultSelect(script, columns, [`FROM (\n${indent(judged)}\n) f`, 'WHERE f.fault IS NOT NULL']), ...parentFaults(script)]
}

/** What is wrong with a text that stands for a code, whatever it names. */
function ownFaults(dialect: Dialect, code: string): string[] {
  return [`  WHEN ${isNoCode(dialect, code)} THEN 'code-not-text'`, ...(dialect.hasMarks ? [`  WHEN ${dialect.hasMarks(code)} THEN 'sql-code-unclean'`] : [])]
}

/** Parents split units into cohorts, so that their codes must be codes as well. */
function parentFaults(script: Script): string[] {
  const { dialect, tables } = script
  const raw = dialect.exact('t.parent_code')
  const found = select([`${raw} AS text_found`, `MIN(${dialect.exact('t.unit_code')}) AS unit_found`, 'COUNT(*) AS row_count'], [`FROM ${tables.units} t`, `GROUP BY ${raw}`])
  const read = select(['r.text_found', `${codeOf(dialect, 'r.text_found')} AS parent_code`, `${codeOf(dialect, 'r.unit_found')} AS unit_code`, 'r.row_count'], [`FROM (\n${indent(found)}\n) r`])
  const fault = ['CASE', ...(dialect.isText ? ["  WHEN p.parent_code IS NULL AND p.text_found IS NOT NULL THEN 'code-not-text'"] : []), ...ownFaults(dialect, 'p.parent_code'), 'END'].join('\n')
  const judged = select(['p.unit_code', 'p.text_found', 'p.row_count', `${fault} AS fault`], [`FROM (\n${indent(read)}\n) p`])
  return [faultSelect(script, { fault: { sql: 'f.fault' }, table: tables.units, unit: 'f.unit_code', text: 'f.text_found', rows: 'f.row_count' }, [`FROM (\n${indent(judged)}\n) f`, 'WHERE f.fault IS NOT NULL'])]
}

/** Tables that name units. */
function tablesOfUnits({ tables, traits }: Script): string[] {
  const { values, units, rejections, approvals } = tables
  return [...new Set([values, units, ...(traits.length > 0 ? [tables.traits] : []), ...[rejections, approvals].filter((table) => table !== undefined)])]
}

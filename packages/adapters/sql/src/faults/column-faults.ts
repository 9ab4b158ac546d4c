import type { WideScript } from '../wide/wide-script.js'
import { faultSelect } from './fault-select.js'

/** Columns of a wide table that no input reads. */
export function columnFaults(script: WideScript): string[] {
  const { dialect, plan, tables, columnOf } = script
  if (!dialect.columnsOf) return []
  const [schema, table = ''] = tables.values.includes('.') ? tables.values.split('.') : [undefined, tables.values]
  const { name, rest } = dialect.columnsOf(table, schema)
  const known = ['unit_code', ...plan.columns.map(columnOf)].map((column) => `'${column}'`)
  return [faultSelect(script, { fault: 'sql-column-unread', table: tables.values, text: name, rows: '1' }, [...rest, `${rest.some((line) => line.startsWith('WHERE ')) ? 'AND' : 'WHERE'} LOWER(${name}) NOT IN (${known.join(', ')})`])]
}

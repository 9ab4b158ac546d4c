import type { Dialect } from '../dialects/dialect.js'
import type { Script } from '../script.js'
import type { WideScript } from '../wide/wide-script.js'
import { faultSelect } from './fault-select.js'

/** Columns of a wide table that no input reads. */
export function columnFaults(script: WideScript): string[] {
  const { plan, tables, columnOf } = script
  const found = columnsOfTable(script.dialect, tables.values)
  if (!found) return []
  const { name, lines } = found
  const known = ['unit_code', ...plan.columns.map(columnOf)].map(quoted)
  return [faultSelect(script, { fault: 'sql-column-unread', table: tables.values, text: name, rows: '1' }, lines(`LOWER(${name}) NOT IN (${known.join(', ')})`))]
}

/** Columns in which codes stand, in any of the tables. */
const CODES = ['unit_code', 'parent_code', 'indicator_code', 'input_id', 'trait'].map(quoted)

/** Types whose values are texts. */
const TEXTS = ['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set', 'null'].map(quoted)

/** Columns of codes that hold no texts, where the engine would make texts of numbers without a word. */
export function typedCodes(script: Script): string[] {
  const { dialect, tables: { values, units, traits, rejections, approvals } } = script
  const named = [values, units, ...(script.traits.length > 0 ? [traits] : []), ...[rejections, approvals].filter((table) => table !== undefined)]
  return [...new Set(named)].flatMap((table) => {
    const { name, type, lines } = columnsOfTable(dialect, table) ?? {}
    if (name === undefined || type === undefined || lines === undefined) return []
    const text = dialect.concat(`LOWER(${name})`, "' '", `LOWER(${type})`)
    return [faultSelect(script, { fault: 'sql-code-column-typed', table, text, rows: '1' }, lines(`LOWER(${name}) IN (${CODES.join(', ')}) AND LOWER(${type}) NOT IN (${TEXTS.join(', ')})`))]
  })
}

/** How the columns of a table are asked for, with a condition more. */
function columnsOfTable({ columnsOf }: Dialect, from: string) {
  if (!columnsOf) return undefined
  const [schema, table = ''] = from.includes('.') ? from.split('.') : [undefined, from]
  const { name, type, rest } = columnsOf(table, schema)
  return { name, type, lines: (condition: string) => [...rest, `${rest.some((line) => line.startsWith('WHERE ')) ? 'AND' : 'WHERE'} ${condition}`] }
}

function quoted(name: string): string {
  return `'${name}'`
}

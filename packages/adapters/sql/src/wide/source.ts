import type { PlannedIndicator } from '@dti-vn/sdk'
import { isCounted, traitFlags, traitJoin, unitDetails } from '../stages/units.js'
import { cleaned, codeOf } from '../text/code.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'
import { own, type WideScript } from './wide-script.js'

/**
 * A row for each unit of the units table or of the wide table: what is known of it, how many rows the wide table has for it, the code as it stands in
 * its row if there is one only, and whether it has a figure.
 */
export function wideUnitsStep(script: WideScript): Step {
  const { dialect, tables } = script
  const key = codeOf(dialect, 't.unit_code')
  const nothing = `CAST(NULL AS ${dialect.textType})`
  const rows = [
    select([`${key} AS unit_code`, ...unitDetails(script).map((column) => `${column.sql} AS ${column.name}`), '0 AS copies', '0 AS is_given', `${dialect.exact(nothing)} AS row_code`, '1 AS is_listed'], [`FROM ${tables.units} t`]),
    select([`${key} AS unit_code`, `${nothing} AS unit_name`, `${dialect.exact(nothing)} AS parent_code`, '1 AS copies', `${isGiven(script)} AS is_given`, `${dialect.exact('t.unit_code')} AS row_code`, '0 AS is_listed'], [`FROM ${tables.values} t`]),
  ]
  const known = select(
    ['c.unit_code', 'MAX(c.unit_name) AS unit_name', 'MAX(c.parent_code) AS parent_code', 'SUM(c.copies) AS copies', 'CASE WHEN SUM(c.copies) > 1 THEN 1 ELSE MAX(c.is_given) END AS is_given',
      'CASE WHEN SUM(c.copies) = 1 THEN MAX(c.row_code) END AS row_code', 'MAX(c.is_listed) AS is_listed'],
    [`FROM (\n${indent(rows.join('\nUNION ALL\n'))}\n) c`, 'GROUP BY c.unit_code'],
  )
  const columns = ['d.unit_code', 'd.unit_name', 'd.parent_code', 'd.copies', 'd.is_given', 'd.row_code', 'd.is_listed', ...traitFlags(script)]
  return step('units', comment('Units of the run'), select(columns, [`FROM (\n${indent(known)}\n) d`, ...traitJoin(script, 'd'), `WHERE ${isCounted(script, 'd.unit_code', 'd.is_listed = 0')}`]), dialect.materialized)
}

/** Whether a row holds any figure. A row of an index without inputs does. */
function isGiven({ dialect, plan, columnOf, stored }: WideScript): string {
  const given = plan.columns.map((input) => {
    const column = `t.${columnOf(input)}`
    return stored === 'text' || input.definition.type === 'choice' ? `${column} IS NOT NULL AND ${cleaned(dialect, `CAST(${column} AS ${dialect.textType})`)} <> ''` : `${column} IS NOT NULL`
  })
  if (given.length === 0) return '1'
  return `CASE WHEN ${anyOf(given)} THEN 1 ELSE 0 END`
}

/** SQLite nests a thousand operators at most. */
const MOST_OPERANDS = 50

function anyOf(conditions: readonly string[]): string {
  const parts = Array.from({ length: Math.ceil(conditions.length / MOST_OPERANDS) }, (_, i) => conditions.slice(i * MOST_OPERANDS, (i + 1) * MOST_OPERANDS).join(' OR '))
  return parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' OR ')
}

/** Every unit with its row of the wide table, unless that has several for it, and with what the appraiser said of its indicators. */
export function wideSource({ dialect, tables, values }: WideScript, indicators: readonly PlannedIndicator[]): string[] {
  const joins = ['FROM units u', `LEFT JOIN ${tables.values} v ON ${dialect.exact('v.unit_code')} = u.row_code`]
  const decided = indicators.filter(({ naClaim }) => naClaim === 'appraiser')
  const lists = [['rejected', 'j', tables.rejections, indicators], ['approved', 'a', tables.approvals, decided]] as const
  for (const [part, alias, table, list] of lists) {
    if (table === undefined || list.length === 0) continue
    const flags = list.map((indicator) => `MAX(CASE WHEN ${codeOf(dialect, 't.indicator_code')} = ${values.text(indicator.definition.code)} THEN 1 ELSE 0 END) AS ${own(indicator, part)}`)
    const key = codeOf(dialect, 't.unit_code')
    joins.push(`LEFT JOIN (\n${indent(select([`${key} AS unit_code`, ...flags], [`FROM ${table} t`, `GROUP BY ${key}`]))}\n) ${alias} ON ${alias}.unit_code = u.unit_code`)
  }
  return joins
}

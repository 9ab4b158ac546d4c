import type { PlannedIndicator } from '@dti-vn/sdk'
import { flagJoin } from '../stages/flag-join.js'
import { chosenDetails, isCounted, traitFlags, traitJoin, unitDetails } from '../stages/units.js'
import { codeOf } from '../text/code.js'
import { comment } from '../text/comment.js'
import { indent, keptStep, select, type Step } from '../text/layout.js'
import { own, type WideScript } from './wide-script.js'

/**
 * A row for each unit of the units table or of the wide table: what is known of it, how many rows the wide table has for it, and the code as it
 * stands in its row if there is one only.
 */
export function wideUnitsStep(script: WideScript): Step {
  const { dialect, tables } = script
  const key = codeOf(dialect, 't.unit_code')
  const nothing = `CAST(NULL AS ${dialect.textType})`
  const rows = [
    select([`${key} AS unit_code`, ...unitDetails(script).map((column) => `${column.sql} AS ${column.name}`), '0 AS copies', `${dialect.exact(nothing)} AS row_code`, '1 AS is_listed', '0 AS is_given'], [`FROM ${tables.units} t`]),
    select([`${key} AS unit_code`, `${nothing} AS unit_name`, `${dialect.exact(nothing)} AS parent_code`, '1 AS copies', `${dialect.exact('t.unit_code')} AS row_code`, '0 AS is_listed', `${isGiven(script)} AS is_given`], [`FROM ${tables.values} t`]),
  ]
  const known = select(
    ['c.unit_code', ...chosenDetails(script, 'c'), 'SUM(c.copies) AS copies', 'CASE WHEN SUM(c.copies) = 1 THEN MAX(c.row_code) END AS row_code', 'MAX(c.is_listed) AS is_listed', 'MAX(c.is_given) AS is_given'],
    [`FROM (\n${indent(rows.join('\nUNION ALL\n'))}\n) c`, 'GROUP BY c.unit_code'],
  )
  const columns = ['d.unit_code', 'd.unit_name', 'd.parent_code', 'd.copies', 'd.row_code', 'd.is_listed', ...traitFlags(script)]
  return keptStep(dialect, 'units', comment('Units of the run'), select(columns, [`FROM (\n${indent(known)}\n) d`, ...traitJoin(script, 'd'), `WHERE ${isCounted(script, 'd.unit_code', { isUnlisted: 'd.is_listed = 0', isBlank: 'd.is_given = 0' })}`]))
}

/** 1 where a row of the wide table has a value; not asked of codes that nobody takes for a note. */
function isGiven({ dialect, plan, columnOf, stored }: WideScript): string {
  const code = dialect.exact('t.unit_code')
  const blank = plan.columns.map((input) => {
    const column = `t.${columnOf(input)}`
    const isText = stored === 'text' || input.definition.type === 'choice'
    return isText ? `(${column} IS NULL OR CAST(${column} AS ${dialect.textType}) = '')` : `${column} IS NULL`
  })
  return `CASE WHEN ${dialect.isPlain(code)} AND NOT (${code} LIKE '%:') THEN 1 WHEN ${allOf(blank)} THEN 0 ELSE 1 END`
}

/** All of them hold; in halves, because engines bound how deep an expression may be. */
function allOf(conditions: readonly string[]): string {
  if (conditions.length < 20) return conditions.length === 0 ? '1 = 1' : conditions.join(' AND ')
  const half = Math.ceil(conditions.length / 2)
  return `(${allOf(conditions.slice(0, half))}) AND (${allOf(conditions.slice(half))})`
}

/** Every unit with its row of the wide table, unless that has several for it, and with what the appraiser said of its indicators. */
export function wideSource(script: WideScript, indicators: readonly PlannedIndicator[]): string[] {
  const { dialect, tables } = script
  const joins = ['FROM units u', `LEFT JOIN ${tables.values} v ON ${dialect.exact('v.unit_code')} = u.row_code`]
  const decided = indicators.filter(({ naClaim }) => naClaim === 'appraiser')
  const lists = [['rejected', 'j', tables.rejections, indicators], ['approved', 'a', tables.approvals, decided]] as const
  for (const [part, alias, table, list] of lists) {
    if (table === undefined || list.length === 0) continue
    joins.push(flagJoin(script, table, 'indicator_code', list.map((indicator) => ({ code: indicator.definition.code, name: own(indicator, part) })), alias, 'u'))
  }
  return joins
}

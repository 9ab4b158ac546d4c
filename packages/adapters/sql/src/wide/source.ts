import type { PlannedIndicator } from '@dti-vn/sdk'
import { traitColumn } from '../script.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'
import { own, type WideScript } from './wide-script.js'

/**
 * A row for each unit of the units table or of the wide table: what is known of it, how many rows the wide table has for it, whether it has a
 * figure, and the code of its row if there is one only. A value of several rows is given twice, so such a unit has figures.
 */
export function wideUnitsStep(script: WideScript): Step {
  const { dialect, tables, traits, values } = script
  const key = dialect.exact('t.unit_code')
  const nothing = `CAST(NULL AS ${dialect.textType})`
  const rows = [
    select([`${key} AS unit_code`, `CAST(t.unit_name AS ${dialect.textType}) AS unit_name`, `${dialect.exact(`CAST(t.parent_code AS ${dialect.textType})`)} AS parent_code`, '0 AS copies', '0 AS is_given'], [`FROM ${tables.units} t`]),
    select([`${key} AS unit_code`, `${nothing} AS unit_name`, `${dialect.exact(nothing)} AS parent_code`, '1 AS copies', `${isGiven(script)} AS is_given`], [`FROM ${tables.values} t`]),
  ]
  const known = select(
    ['c.unit_code', 'MAX(c.unit_name) AS unit_name', 'MAX(c.parent_code) AS parent_code', 'SUM(c.copies) AS copies', 'CASE WHEN SUM(c.copies) > 1 THEN 1 ELSE MAX(c.is_given) END AS is_given', 'CASE WHEN SUM(c.copies) = 1 THEN c.unit_code END AS row_code'],
    [`FROM (\n${indent(rows.join('\nUNION ALL\n'))}\n) c`, 'GROUP BY c.unit_code'],
  )
  if (traits.length === 0) return step('units', comment('Units of the run'), known, dialect.materialized)
  const named = (trait: string) => traitColumn({ traits }, trait)
  const flags = traits.map((trait) => `MAX(CASE WHEN ${dialect.exact('t.trait')} = ${values.text(trait)} THEN 1 ELSE 0 END) AS ${named(trait)}`)
  const joins = [`FROM (\n${indent(known)}\n) d`, `LEFT JOIN (\n${indent(select([`${key} AS unit_code`, ...flags], [`FROM ${tables.traits} t`, `GROUP BY ${key}`]))}\n) k ON k.unit_code = d.unit_code`]
  const columns = ['d.unit_code', 'd.unit_name', 'd.parent_code', 'd.copies', 'd.is_given', 'd.row_code', ...traits.map((trait) => `COALESCE(k.${named(trait)}, 0) AS ${named(trait)}`)]
  return step('units', comment('Units of the run'), select(columns, joins), dialect.materialized)
}

/** Whether a row holds any figure. A row of an index without inputs does. */
function isGiven({ dialect, plan, columnOf, stored }: WideScript): string {
  const given = plan.columns.map((input) => {
    const column = `t.${columnOf(input)}`
    const isText = stored === 'text' || input.definition.type === 'choice'
    return isText ? `${column} IS NOT NULL AND ${dialect.exact(dialect.trim(`CAST(${column} AS ${dialect.textType})`))} <> ''` : `${column} IS NOT NULL`
  })
  return given.length === 0 ? '1' : `CASE WHEN ${anyOf(given)} THEN 1 ELSE 0 END`
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
  const key = dialect.exact('t.unit_code')
  for (const [part, alias, table, list] of [['rejected', 'j', tables.rejections, indicators], ['approved', 'a', tables.approvals, decided]] as const) {
    if (table === undefined || list.length === 0) continue
    const flags = list.map((indicator) => `MAX(CASE WHEN ${dialect.exact('t.indicator_code')} = ${values.text(indicator.definition.code)} THEN 1 ELSE 0 END) AS ${own(indicator, part)}`)
    joins.push(`LEFT JOIN (\n${indent(select([`${key} AS unit_code`, ...flags], [`FROM ${table} t`, `GROUP BY ${key}`]))}\n) ${alias} ON ${alias}.unit_code = u.unit_code`)
  }
  return joins
}

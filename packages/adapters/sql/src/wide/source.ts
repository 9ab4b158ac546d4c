import type { PlannedIndicator } from '@dti-vn/sdk'
import { traitColumn } from '../script.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'
import { own, type WideScript } from './wide-script.js'

/**
 * A row for each unit of the units table or of the wide table: what is known of it, how many rows the wide table has for it, and the code of its row
 * if there is one only.
 */
export function wideUnitsStep({ dialect, tables, traits, values }: WideScript): Step {
  const key = dialect.exact('t.unit_code')
  const nothing = `CAST(NULL AS ${dialect.textType})`
  const rows = [
    select([`${key} AS unit_code`, `CAST(t.unit_name AS ${dialect.textType}) AS unit_name`, `${dialect.exact(`CAST(t.parent_code AS ${dialect.textType})`)} AS parent_code`, '0 AS copies'], [`FROM ${tables.units} t`]),
    select([`${key} AS unit_code`, `${nothing} AS unit_name`, `${dialect.exact(nothing)} AS parent_code`, '1 AS copies'], [`FROM ${tables.values} t`]),
  ]
  const known = select(
    ['c.unit_code', 'MAX(c.unit_name) AS unit_name', 'MAX(c.parent_code) AS parent_code', 'SUM(c.copies) AS copies', 'CASE WHEN SUM(c.copies) = 1 THEN c.unit_code END AS row_code'],
    [`FROM (\n${indent(rows.join('\nUNION ALL\n'))}\n) c`, 'GROUP BY c.unit_code'],
  )
  if (traits.length === 0) return step('units', comment('Units of the run'), known, dialect.materialized)
  const named = (trait: string) => traitColumn({ traits }, trait)
  const flags = traits.map((trait) => `MAX(CASE WHEN ${dialect.exact('t.trait')} = ${values.text(trait)} THEN 1 ELSE 0 END) AS ${named(trait)}`)
  const joins = [`FROM (\n${indent(known)}\n) d`, `LEFT JOIN (\n${indent(select([`${key} AS unit_code`, ...flags], [`FROM ${tables.traits} t`, `GROUP BY ${key}`]))}\n) k ON k.unit_code = d.unit_code`]
  const columns = ['d.unit_code', 'd.unit_name', 'd.parent_code', 'd.copies', 'd.row_code', ...traits.map((trait) => `COALESCE(k.${named(trait)}, 0) AS ${named(trait)}`)]
  return step('units', comment('Units of the run'), select(columns, joins), dialect.materialized)
}

/** Every unit with its row of the wide table, unless that has several for it. */
export function wideSource({ dialect, tables, values }: WideScript, indicators: readonly PlannedIndicator[]): string[] {
  const joins = ['FROM units u', `LEFT JOIN ${tables.values} v ON ${dialect.exact('v.unit_code')} = u.row_code`]
  if (tables.rejections === undefined) return joins
  const flags = indicators.map((indicator) => `MAX(CASE WHEN ${dialect.exact('t.indicator_code')} = ${values.text(indicator.definition.code)} THEN 1 ELSE 0 END) AS ${own(indicator, 'rejected')}`)
  const key = dialect.exact('t.unit_code')
  return [...joins, `LEFT JOIN (\n${indent(select([`${key} AS unit_code`, ...flags], [`FROM ${tables.rejections} t`, `GROUP BY ${key}`]))}\n) j ON j.unit_code = u.unit_code`]
}

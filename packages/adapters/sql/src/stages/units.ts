import { traitColumn, type Script } from '../script.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'

/** A row for each unit of the units table or the values table, with what is known of it. */
export function unitsStep(script: Script): Step {
  const { dialect, tables, traits, values } = script
  const key = dialect.exact('t.unit_code')
  const codes = `SELECT ${key} AS unit_code FROM ${tables.units} t UNION SELECT ${key} AS unit_code FROM ${tables.values} t`
  const described = `SELECT ${key} AS unit_code, MAX(t.unit_name) AS unit_name, MAX(${dialect.exact('t.parent_code')}) AS parent_code FROM ${tables.units} t GROUP BY ${key}`
  const joins = [`FROM (${codes}) c`, `LEFT JOIN (${described}) d ON d.unit_code = c.unit_code`]
  if (traits.length > 0) {
    const flags = traits.map((trait) => `MAX(CASE WHEN ${dialect.exact('t.trait')} = ${values.text(trait)} THEN 1 ELSE 0 END) AS ${traitColumn(script, trait)}`)
    joins.push(`LEFT JOIN (\n${indent(select([`${key} AS unit_code`, ...flags], [`FROM ${tables.traits} t`, `GROUP BY ${key}`]))}\n) k ON k.unit_code = c.unit_code`)
  }
  const flags = traits.map((trait) => `COALESCE(k.${traitColumn(script, trait)}, 0) AS ${traitColumn(script, trait)}`)
  return step('units', comment('Units of the run'), select(['c.unit_code', 'd.unit_name', 'd.parent_code', ...flags], joins), dialect.materialized)
}

import { type Script, traitColumn } from '../script.js'
import { codeOf } from '../text/code.js'
import { indent, select } from '../text/layout.js'
import { unitDetails } from '../stages/units.js'
import { faultSelect } from './fault-select.js'

/** Indicators and inputs of a long table that the index does not have. */
export function valueFaults(script: Script): string[] {
  const { dialect, tables } = script
  const [code, id] = [dialect.exact('v.indicator_code'), dialect.exact('v.input_id')]
  const found = select([`${code} AS indicator_found`, `${id} AS input_found`, 'MIN(v.unit_code) AS unit_code', 'COUNT(*) AS row_count'], [`FROM ${tables.values} v`, `GROUP BY ${code}, ${id}`])
  const named = select(['r.indicator_found', 'r.input_found', `${codeOf(dialect, 'r.indicator_found')} AS indicator_code`, `${codeOf(dialect, 'r.input_found')} AS input_id`, 'r.unit_code', 'r.row_count'], [`FROM (\n${indent(found)}\n) r`])
  const fault = "CASE WHEN i.indicator_code IS NULL THEN 'indicator-unknown' WHEN p.input_id IS NULL THEN 'input-unknown' END"
  const judged = select(
    ['n.indicator_found', 'n.input_found', 'n.indicator_code', 'n.input_id', 'n.unit_code', 'n.row_count', `${fault} AS fault`],
    [`FROM (\n${indent(named)}\n) n`, 'LEFT JOIN indicators i ON i.indicator_code = n.indicator_code', 'LEFT JOIN inputs p ON p.indicator_code = n.indicator_code AND p.input_id = n.input_id'],
  )
  const text = "CASE f.fault WHEN 'input-unknown' THEN f.input_found ELSE f.indicator_found END"
  return [faultSelect(script, { fault: { sql: 'f.fault' }, table: tables.values, unit: 'f.unit_code', indicator: 'f.indicator_code', input: 'f.input_id', text, rows: 'f.row_count' }, [`FROM (\n${indent(judged)}\n) f`, 'WHERE f.fault IS NOT NULL'])]
}

/** Indicators that the tables of the appraiser name and the index does not have. */
export function appraisalFaults(script: Script): string[] {
  const { dialect, tables } = script
  return [tables.rejections, tables.approvals].flatMap((table) => {
    if (table === undefined) return []
    const code = dialect.exact('t.indicator_code')
    const found = select([`${code} AS indicator_found`, 'MIN(t.unit_code) AS unit_code', 'COUNT(*) AS row_count'], [`FROM ${table} t`, `GROUP BY ${code}`])
    return [faultSelect(script, { fault: 'indicator-unknown', table, unit: 'r.unit_code', indicator: 'r.indicator_found', text: 'r.indicator_found', rows: 'r.row_count' },
      [`FROM (\n${indent(found)}\n) r`, `LEFT JOIN indicators i ON i.indicator_code = ${codeOf(dialect, 'r.indicator_found')}`, 'WHERE i.indicator_code IS NULL'])]
  })
}

/** Traits that the index does not have; and a table that gives nobody one that it has, as where nothing was loaded into it. */
export function traitFaults(script: Script): string[] {
  const { dialect, plan, tables, traits, values } = script
  if (traits.length === 0) return []
  const known = [...new Set([...(plan.definition.traits ?? []).map(({ id }) => id), ...traits])].map((trait) => values.text(trait))
  const raw = dialect.exact('t.trait')
  const found = select([`${raw} AS text_found`, 'MIN(t.unit_code) AS unit_code', 'COUNT(*) AS row_count'], [`FROM ${tables.traits} t`, `GROUP BY ${raw}`])
  const trait = codeOf(dialect, 'r.text_found')
  const some = traits.map((one) => `u.${traitColumn(script, one)} = 1`).join(' OR ')
  const counted = select(['COUNT(*) AS row_count', `COUNT(CASE WHEN ${some} THEN 1 END) AS with_traits`], ['FROM units u'])
  const none = faultSelect(script, { fault: 'sql-traits-none', table: tables.traits, rows: 'f.row_count' }, [`FROM (\n${indent(counted)}\n) f`, 'WHERE f.row_count > 0 AND f.with_traits = 0'])
  return [none, faultSelect(script, { fault: 'trait-unknown', table: tables.traits, unit: 'r.unit_code', text: 'r.text_found', rows: 'r.row_count' },
    [`FROM (\n${indent(found)}\n) r`, `WHERE ${trait} IS NULL OR ${trait} NOT IN (${known.join(', ')})`])]
}

/** Units that the table of units gives several names or parents. */
export function unitFaults(script: Script): string[] {
  const { dialect, tables } = script
  const details = unitDetails(script)
  const rows = select([`${codeOf(dialect, 't.unit_code')} AS unit_code`, ...details.map(({ name, sql }) => `${sql} AS ${name}`)], [`FROM ${tables.units} t`])
  const counted = select(['r.unit_code', 'COUNT(*) AS row_count', ...details.flatMap(({ name }) => [`MIN(r.${name}) AS first_${name}`, `MAX(r.${name}) AS last_${name}`])], [`FROM (\n${indent(rows)}\n) r`, 'GROUP BY r.unit_code'])
  const differs = details.map(({ name }) => `f.first_${name} <> f.last_${name}`).join(' OR ')
  return [faultSelect(script, { fault: 'sql-unit-differs', table: tables.units, unit: 'f.unit_code', text: 'COALESCE(f.last_unit_name, f.last_parent_code)', rows: 'f.row_count' }, [`FROM (\n${indent(counted)}\n) f`, `WHERE ${differs}`])]
}

import { traitColumn, type Script } from '../script.js'
import { cleaned, codeOf, wasNumber } from '../text/code.js'
import { comment } from '../text/comment.js'
import { keptStep, select, type Step } from '../text/layout.js'
import { isTotal } from '../text/total-words.js'
import { flagJoin } from './flag-join.js'

/** A row for each unit of the units table or the values table, with what is known of it. */
export function unitsStep(script: Script): Step {
  const { dialect, tables } = script
  const key = codeOf(dialect, 't.unit_code')
  const raw = dialect.exact('t.unit_code')
  const codes = `SELECT DISTINCT ${codeOf(dialect, 'r.unit_code')} AS unit_code FROM (SELECT ${raw} AS unit_code FROM ${tables.units} t UNION SELECT ${raw} AS unit_code FROM ${tables.values} t) r`
  const described = `SELECT ${key} AS unit_code, ${unitDetails(script).map((column) => `MAX(${column.sql}) AS ${column.name}`).join(', ')} FROM ${tables.units} t GROUP BY ${key}`
  const joins = [`FROM (${codes}) c`, `LEFT JOIN (${described}) d ON d.unit_code = c.unit_code`, ...traitJoin(script, 'c')]
  const columns = ['c.unit_code', 'd.unit_name', 'd.parent_code', 'CASE WHEN d.unit_code IS NULL THEN 0 ELSE 1 END AS is_listed', ...traitFlags(script)]
  return keptStep(dialect, 'units', comment('Units of the run'), select(columns, [...joins, `WHERE ${isCounted(script, 'c.unit_code', 'd.unit_code IS NULL')}`]))
}

/** Name and parent of a row `t` of the table of units, cleaned; NULL where they are empty. */
export function unitDetails({ dialect }: Script): readonly { readonly name: string; readonly sql: string }[] {
  return ['unit_name', 'parent_code'].map((name) => ({ name, sql: `NULLIF(${cleaned(dialect, `CAST(t.${name} AS ${dialect.textType})`)}, '')` }))
}

/** Without a code there is no unit; what was a number is none, and the word of a row of totals only where a table lists it. */
export function isCounted({ dialect, traits }: Script, code: string, isUnlisted: string): string {
  return `${code} <> '' AND NOT (${wasNumber(dialect, code)}) AND NOT (${isUnlisted}${traits.length === 0 ? '' : ' AND k.unit_code IS NULL'} AND ${isTotal(dialect, code)})`
}

/** Joins the traits of every unit as `k`. */
export function traitJoin(script: Script, to: string): string[] {
  const { tables, traits } = script
  if (traits.length === 0) return []
  return [flagJoin(script, tables.traits, 'trait', traits.map((trait) => ({ code: trait, name: traitColumn(script, trait) })), 'k', to)]
}

/** A column for each trait, 1 or 0. */
export function traitFlags(script: Script): string[] {
  return script.traits.map((trait) => `COALESCE(k.${traitColumn(script, trait)}, 0) AS ${traitColumn(script, trait)}`)
}

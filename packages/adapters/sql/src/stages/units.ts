import { traitColumn, type Script } from '../script.js'
import { cleaned, codeOf, isNoCode } from '../text/code.js'
import { comment } from '../text/comment.js'
import { keptStep, select, type Step } from '../text/layout.js'
import { isNote } from '../text/note.js'
import { isTotal } from '../text/total-words.js'
import { flagJoin } from './flag-join.js'

/** A row for each unit of the units table or the values table, with what is known of it. */
export function unitsStep(script: Script): Step {
  const { dialect, tables } = script
  const key = codeOf(dialect, 't.unit_code')
  const raw = dialect.exact('t.unit_code')
  const isGiven = `MAX(CASE WHEN t.value IS NULL OR CAST(t.value AS ${dialect.textType}) = '' THEN 0 ELSE 1 END) AS is_given`
  const found = `SELECT ${raw} AS unit_code, 0 AS is_given FROM ${tables.units} t UNION ALL SELECT ${raw} AS unit_code, ${isGiven} FROM ${tables.values} t GROUP BY ${raw}`
  const codes = `SELECT s.unit_code AS unit_code, MAX(s.is_given) AS is_given FROM (SELECT ${codeOf(dialect, 'r.unit_code')} AS unit_code, r.is_given AS is_given FROM (${found}) r${dialect.fence}) s GROUP BY s.unit_code`
  const rows = `SELECT ${key} AS unit_code, ${unitDetails(script).map((column) => `${column.sql} AS ${column.name}`).join(', ')} FROM ${tables.units} t${dialect.fence}`
  const described = `SELECT r.unit_code AS unit_code, ${chosenDetails(script, 'r').join(', ')} FROM (${rows}) r GROUP BY r.unit_code`
  const joins = [`FROM (${codes}) c`, `LEFT JOIN (${described}) d ON d.unit_code = c.unit_code`, ...traitJoin(script, 'c')]
  const columns = ['c.unit_code', 'd.unit_name', 'd.parent_code', 'CASE WHEN d.unit_code IS NULL THEN 0 ELSE 1 END AS is_listed', ...traitFlags(script)]
  return keptStep(dialect, 'units', comment('Units of the run'), select(columns, [...joins, `WHERE ${isCounted(script, 'c.unit_code', { isUnlisted: 'd.unit_code IS NULL', isBlank: 'c.is_given = 0' })}`]))
}

/** Name and parent of a row `t` of the table of units, cleaned; NULL where they are empty. */
export function unitDetails({ dialect }: Script): readonly { readonly name: string; readonly sql: string }[] {
  return [
    { name: 'unit_name', sql: `NULLIF(${cleaned(dialect, `CAST(t.unit_name AS ${dialect.textType})`)}, '')` },
    { name: 'parent_code', sql: `NULLIF(${codeOf(dialect, 't.parent_code')}, '')` },
  ]
}

/** One name and one parent of rows with such details: the last of each, and of no parent that was a number. */
export function chosenDetails({ dialect }: Script, from: string): string[] {
  const parent = `${from}.parent_code`
  return [`MAX(${from}.unit_name) AS unit_name`, `MAX(CASE WHEN NOT (${isNoCode(dialect, parent)}) THEN ${parent} END) AS parent_code`]
}

/** What the tables say of a code: that those of units do not list it, and that it has no value. */
interface Standing {
  readonly isUnlisted: string
  readonly isBlank: string
}

/** Without a code there is no unit; what was a number is none; the word of a row of totals, and a note without a value, only where a table lists it. */
export function isCounted({ dialect, traits }: Script, code: string, { isUnlisted, isBlank }: Standing): string {
  const isOther = `(${isTotal(dialect, code)} OR (${isBlank} AND ${isNote(dialect, code)}))`
  return `${code} <> '' AND NOT (${isNoCode(dialect, code)}) AND NOT (${isUnlisted}${traits.length === 0 ? '' : ' AND k.unit_code IS NULL'} AND ${isOther})`
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

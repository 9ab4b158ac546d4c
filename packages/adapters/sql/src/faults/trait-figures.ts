import type { PlannedIndicator } from '@dti-vn/sdk'
import { numberOf, type Script, traitColumn } from '../script.js'
import { cleaned, codeOf } from '../text/code.js'
import { indent, select } from '../text/layout.js'
import type { WideScript } from '../wide/wide-script.js'
import { faultSelect } from './fault-select.js'

/** Indicators that apply with a trait only. */
export function withTrait({ plan }: Pick<Script, 'plan'>): readonly PlannedIndicator[] {
  return plan.indicators.filter(({ trait, inputs }) => trait !== undefined && inputs.length > 0)
}

/** Values of a long table, in `given`, for indicators whose trait the unit lacks. */
export function longTraitFigures(script: Script): string[] {
  const indicators = withTrait(script)
  const answered = indicators.map((indicator) => flag(indicator, `g.indicator_no = ${numberOf(indicator)} AND ${lacks(script, indicator)}`))
  return traitFigures(script, indicators, answered, ['FROM given g', 'JOIN units u ON u.unit_code = g.unit_code', "WHERE g.txt <> '' AND g.txt <> 'NA'"])
}

/** The same of a wide table. */
export function wideTraitFigures(script: WideScript): string[] {
  const { dialect, tables, columnOf, stored } = script
  const indicators = withTrait(script)
  const answered = indicators.map((indicator) => {
    const given = indicator.inputs.map((input) => {
      const column = `v.${columnOf(input)}`
      const isText = stored === 'text' || input.definition.type === 'choice'
      return isText ? `${cleaned(dialect, `CAST(${column} AS ${dialect.textType})`)} NOT IN ('', 'NA')` : `${column} IS NOT NULL`
    })
    return flag(indicator, `${lacks(script, indicator)} AND (${given.join(' OR ')})`)
  })
  return traitFigures(script, indicators, answered, ['FROM units u', `JOIN ${tables.values} v ON ${codeOf(dialect, 'v.unit_code')} = u.unit_code`])
}

/** One row for each unit, its indicators in the text. Where nobody has a trait, that is told instead. */
function traitFigures(script: Script, indicators: readonly PlannedIndicator[], answered: readonly string[], rest: readonly string[]): string[] {
  if (indicators.length === 0) return []
  const { tables, traits } = script
  const units = select(['u.unit_code', ...answered, 'COUNT(*) AS row_count'], [...rest, 'GROUP BY u.unit_code'])
  const someone = `(SELECT COUNT(*) FROM units s WHERE ${traits.map((trait) => `s.${traitColumn(script, trait)} = 1`).join(' OR ')}) > 0`
  return [faultSelect(script, { fault: 'value-without-trait', table: tables.values, unit: 'f.unit_code', text: named(script, indicators), rows: 'f.row_count' },
    [`FROM (\n${indent(units)}\n) f`, `WHERE 1 IN (${indicators.map(flagName).join(', ')}) AND ${someone}`])]
}

/** PostgreSQL takes 100 texts at once. */
const AT_ONCE = 50

/** The codes of the indicators that are flagged, a space behind each. */
function named({ dialect, values }: Script, indicators: readonly PlannedIndicator[]): string {
  const texts = indicators.map((indicator) => `CASE WHEN ${flagName(indicator)} = 1 THEN ${values.text(`${indicator.definition.code} `)} ELSE '' END`)
  const groups = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, i) => dialect.concat("''", ...texts.slice(i * AT_ONCE, (i + 1) * AT_ONCE)))
  return dialect.concat("''", ...groups)
}

function flagName(indicator: PlannedIndicator): string {
  return `f.${nameOf(indicator)}`
}

function nameOf(indicator: PlannedIndicator): string {
  return `answers_${numberOf(indicator)}`
}

function flag(indicator: PlannedIndicator, condition: string): string {
  return `MAX(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${nameOf(indicator)}`
}

function lacks(script: Script, { trait = '' }: PlannedIndicator): string {
  return `u.${traitColumn(script, trait)} = 0`
}

import { BEFORE_RULE, type Cause, type Plan, type PlannedIndicator, type UnitSplit } from '@dti-vn/sdk'
import { numberOf, type Script, traitColumn } from '../script.js'
import { amongIndicators, byIndicator, conditionsByIndicator } from '../text/cases.js'
import { codeOf } from '../text/code.js'
import { comment } from '../text/comment.js'
import { indent, select, step, type Step } from '../text/layout.js'

/** Most inputs that one indicator has. */
function slotCount({ plan }: Script): number {
  return Math.max(1, ...plan.indicators.map(({ inputs }) => inputs.length))
}

function slots(script: Script): number[] {
  return Array.from({ length: slotCount(script) }, (_, i) => i + 1)
}

/** From cells to one row for each unit and indicator, with the reason that is known before any rule is computed. */
export function baseSteps(script: Script): Step[] {
  const all = slots(script)
  const picked = all.flatMap((slot) => [`MAX(CASE WHEN x.slot = ${slot} THEN x.status END) AS c${slot}`, `MAX(CASE WHEN x.slot = ${slot} THEN x.n END) AS s${slot}`])
  const carried = all.flatMap((slot) => [`p.c${slot}`, `p.s${slot}`])
  const { dialect, tables, traits, plan } = script
  const joins = ['FROM units u', 'CROSS JOIN indicators i', 'LEFT JOIN slots p ON p.unit_code = u.unit_code AND p.indicator_no = i.indicator_no']
  const listed = [['is_rejected', 'j', tables.rejections], ['is_approved', 'a', appraises(plan) ? tables.approvals : undefined]] as const
  for (const [, alias, table] of listed) {
    if (table === undefined) continue
    const list = `SELECT DISTINCT ${codeOf(dialect, 't.unit_code')} AS unit_code, ${codeOf(dialect, 't.indicator_code')} AS indicator_code FROM ${table} t`
    joins.push(`LEFT JOIN (${list}) ${alias} ON ${alias}.unit_code = u.unit_code AND ${alias}.indicator_code = i.indicator_code`)
  }
  const isGiven = plan.columns.length === 0 ? '1' : `CASE WHEN ${all.map((slot) => `x.c${slot} IS NOT NULL`).join(' OR ')} THEN 1 ELSE 0 END`
  const hasReferences = script.rules.some(({ figures }) => figures.length > 0)
  return [
    step('slots', comment('The cells of an indicator side by side'), select(
      ['x.unit_code', 'x.indicator_no', ...picked],
      ['FROM cells x', 'GROUP BY x.unit_code, x.indicator_no'],
    )),
    step('applied', comment('Every indicator of every unit'), select(
      ['u.unit_code', 'u.parent_code', 'i.indicator_no', ...traits.map((trait) => `u.${traitColumn(script, trait)}`), ...carried,
        ...listed.map(([name, alias, table]) => `${table === undefined ? '0' : `CASE WHEN ${alias}.unit_code IS NULL THEN 0 ELSE 1 END`} AS ${name}`)],
      joins,
    )),
    step('settled', comment('Reasons that are known before the rule, in the order of the contract'), select(
      ['x.unit_code', 'x.indicator_no', 'x.is_rejected', ...all.map((slot) => `x.s${slot}`), `${reasonBefore(script, all)} AS reason`, `${isGiven} AS is_given`,
        ...(hasReferences ? [`${referenceGroup(script)} AS reference_group`] : [])],
      ['FROM applied x'],
    ), plan.indicators.length > 0 ? dialect.materialized : ''),
  ]
}

function reasonBefore(script: Script, all: readonly number[]): string {
  const { plan } = script
  const lacking = plan.indicators.flatMap((indicator) =>
    indicator.trait === undefined ? [] : [{ number: numberOf(indicator), sql: `x.${traitColumn(script, indicator.trait)} = 0` }],
  )
  const blank = plan.indicators.flatMap((indicator) => {
    const sql = blankCondition(indicator)
    return sql === undefined ? [] : [{ number: numberOf(indicator), sql }]
  })
  const failed = plan.indicators.filter(({ failure }) => failure !== undefined).map(numberOf)
  const lines: Readonly<Record<Cause, readonly string[]>> = {
    trait: conditionsByIndicator(lacking).map((sql) => `WHEN ${sql} THEN 'no-trait'`),
    claim: [`WHEN ${all.map((slot) => `x.c${slot} = 'NA'`).join(' OR ')} THEN ${claimReason(script)}`],
    blank: conditionsByIndicator(blank).map((sql) => `WHEN ${sql} THEN 'empty'`),
    unusable: all.map((slot) => `WHEN x.c${slot} <> 'given' THEN x.c${slot}`),
    failure: failed.length > 0 ? [`WHEN ${amongIndicators(failed)} THEN CASE WHEN x.is_rejected = 1 THEN 'rejected' ELSE 'plugin-failed' END`] : [],
  }
  return `CASE\n${indent(BEFORE_RULE.flatMap((cause) => lines[cause]).join('\n'))}\nEND`
}

/** True where the appraiser decides about claims of some indicator. */
function appraises({ indicators }: Plan): boolean {
  return indicators.some(({ naClaim }) => naClaim === 'appraiser')
}

/** What an `NA` is: where the appraiser decides, a claim until it is approved. What was both approved and refused is refused. */
function claimReason({ plan }: Script): string {
  const decided = plan.indicators.filter(({ naClaim }) => naClaim === 'appraiser').map(numberOf)
  if (decided.length === 0) return "'declared-na'"
  return `CASE WHEN ${amongIndicators(decided)} AND (x.is_approved = 0 OR x.is_rejected = 1) THEN 'na-unapproved' ELSE 'declared-na' END`
}

/** The condition under which inputs that must be reported are not. */
function blankCondition({ blank, inputs }: PlannedIndicator): string | undefined {
  const rules = blank.flatMap(({ columns, when }) => {
    const empty = columns.map((column) => `x.c${inputs.findIndex((input) => input.column === column) + 1} IS NULL`)
    if (empty.length === 0) return when === 'all' ? ['1 = 1'] : []
    return [when === 'any' ? empty.join(' OR ') : `(${empty.join(' AND ')})`]
  })
  return rules.length === 0 ? undefined : rules.join(' OR ')
}

/** The part of the reference set that a unit is compared with. */
function referenceGroup(script: Script): string {
  const groupOf = (split: UnitSplit) =>
    split === 'all' ? "'all'" : split === 'parent' ? "COALESCE(x.parent_code, '')" : `CASE WHEN x.${traitColumn(script, split.slice('trait:'.length))} = 1 THEN 'yes' ELSE 'no' END`
  const cases = script.rules.filter(({ figures }) => figures.length > 0).map(({ indicator }) => ({ number: numberOf(indicator), sql: groupOf(indicator.reference) }))
  return byIndicator(cases)
}

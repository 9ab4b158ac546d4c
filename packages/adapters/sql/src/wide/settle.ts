import { BEFORE_RULE, type Cause, type PlannedIndicator } from '@dti-vn/sdk'
import { canBeTooLarge, inputLimits, NO_CAP } from '../rules/input-limits.js'
import { traitColumn } from '../script.js'
import { type Computed, caseOf } from './layers.js'
import type { GroupResult } from './groups.js'
import type { Reading } from './reading.js'
import { readText } from './read-text.js'
import { readTyped } from './read-typed.js'
import { INVALID, NUMBER_OF } from './reasons.js'
import { dialectFor, own, ruleOf, type WideScript } from './wide-script.js'

/**
 * The figures of an indicator as integers, and the reason that is known before its rule, in the order of the contract. For sums the reasons of
 * state invalid are one.
 */
export function settledColumns(script: WideScript, indicator: PlannedIndicator, result: GroupResult): Computed[] {
  const { dialect, columnOf, tables, values, stored } = script
  const rule = ruleOf(script, indicator)
  const type = rule?.type ?? dialect.wideType
  const readings = indicator.inputs.map((input, i): Reading => {
    const limits = rule?.inputs[i] ?? inputLimits(input, NO_CAP)
    const reader = { dialect, values, input, limits, from: `v.${columnOf(input)}`, names: (part: string) => own(indicator, `${part}${i + 1}`) }
    const reading = stored === 'typed' ? readTyped(reader, type) : readText({ ...reader, dialect: rule ? dialectFor(script, rule) : dialect })
    return result === 'points' || canBeTooLarge(limits) ? reading : { ...reading, fault: String(INVALID) }
  })
  const isSource = readings.every((reading) => reading.isSource)
  const named = readings.map((reading, i) => (isSource || !reading.isSource ? reading : apart(reading, own(indicator, `c${i + 1}`))))
  const figures = readings.map((reading, i) => ({
    name: own(indicator, `s${i + 1}`),
    sql: `CAST(CASE WHEN ${reading.ok} THEN ${reading.value} END AS ${type})`,
    isSource: reading.isSource,
  }))
  const listed = [['rejected', 'j', tables.rejections !== undefined], ['approved', 'a', tables.approvals !== undefined && indicator.naClaim === 'appraiser']] as const
  return [
    ...listed.flatMap(([part, alias, isRead]) => (isRead ? [{ name: own(indicator, part), sql: `COALESCE(${alias}.${own(indicator, part)}, 0)`, isSource: true }] : [])),
    ...named.flatMap(({ columns }) => columns),
    ...(rule ? figures : []),
    { name: own(indicator, 'known'), sql: knownReason(script, indicator, named, isSource), isSource },
    ...(result === 'sums' && named.length > 0 ? [{ name: own(indicator, 'given'), sql: `CASE WHEN ${named.map(({ isEmpty }) => `NOT (${isEmpty})`).join(' OR ')} THEN 1 ELSE 0 END`, isSource }] : []),
  ]
}

/** A reading of the table itself beside others that are not: its outcome as a column, 0 for ok and -1 for empty. */
function apart({ ok, isEmpty, fault }: Reading, name: string): Reading {
  const sql = caseOf([`WHEN ${isEmpty} THEN -1`, `WHEN ${ok} THEN ${NUMBER_OF.scored}`, `ELSE ${fault}`])
  return { isSource: false, columns: [{ name, sql, isSource: true }], ok: `${name} = ${NUMBER_OF.scored}`, isEmpty: `${name} = -1`, isNa: undefined, fault: /^\d+$/.test(fault) ? fault : name, value: '' }
}

function knownReason(script: WideScript, indicator: PlannedIndicator, readings: readonly Reading[], isSource: boolean): string {
  const { trait, failure, inputs } = indicator
  const blank = blankCondition(indicator, readings)
  const declared = readings.flatMap(({ isNa }) => isNa ?? [])
  const required = indicator.blank.flatMap(({ columns, when }) => (when === 'any' ? columns : []))
  // What is neither whole nor blank is then at fault.
  const isAnyFault = failure === undefined && inputs.length > 0 && readings.every(({ fault }) => fault === String(INVALID)) && inputs.every(({ column }) => required.includes(column))
  const whole = readings.map(({ ok }) => ok).join(' AND ')
  const tests: Readonly<Record<Cause, readonly string[]>> = {
    trait: trait === undefined ? [] : [`WHEN ${isSource ? 'u.' : ''}${traitColumn(script, trait)} = 0 THEN ${NUMBER_OF.noTrait}`],
    claim: declared.length > 0 ? [`WHEN ${declared.join(' OR ')} THEN ${claimReason(script, indicator)}`] : [],
    blank: blank === undefined ? [] : [`WHEN ${blank} THEN ${NUMBER_OF.empty}`],
    unusable: isAnyFault ? [] : readings.map(({ isEmpty, ok, fault }) => `WHEN NOT (${isEmpty}) AND CASE WHEN ${ok} THEN 1 ELSE 0 END = 0 THEN ${fault}`),
    failure: [`ELSE ${isAnyFault ? INVALID : failure === undefined ? NUMBER_OF.scored : NUMBER_OF.failed}`],
  }
  // Where every figure is right, or stands in two rows of the unit, there is neither a claim nor a blank.
  const early = [
    ...(failure === undefined && inputs.length > 0 ? [`WHEN ${whole} THEN ${NUMBER_OF.scored}`] : []),
    ...(inputs.length > 0 ? [`WHEN ${isSource ? 'u.' : ''}copies > 1 THEN ${NUMBER_OF.duplicate}`] : []),
  ]
  return caseOf(BEFORE_RULE.flatMap((cause) => (cause === 'claim' ? [...early, ...tests.claim] : tests[cause])))
}

/** What an `NA` is: where the appraiser decides, a claim until it is approved. What was both approved and refused is refused. */
function claimReason({ tables }: WideScript, indicator: PlannedIndicator): string {
  if (indicator.naClaim !== 'appraiser') return String(NUMBER_OF.declaredNa)
  if (tables.approvals === undefined) return String(NUMBER_OF.unapproved)
  const isRefused = tables.rejections === undefined ? '' : ` OR ${own(indicator, 'rejected')} = 1`
  return `CASE WHEN ${own(indicator, 'approved')} = 0${isRefused} THEN ${NUMBER_OF.unapproved} ELSE ${NUMBER_OF.declaredNa} END`
}

/** The condition under which inputs that must be reported are not. */
function blankCondition({ blank, inputs }: PlannedIndicator, readings: readonly Reading[]): string | undefined {
  const rules = blank.flatMap(({ columns, when }) => {
    const empty = columns.flatMap((column) => readings[inputs.findIndex((input) => input.column === column)]?.isEmpty ?? [])
    if (empty.length === 0) return when === 'all' ? ['1 = 1'] : []
    return [when === 'any' ? empty.join(' OR ') : `(${empty.join(' AND ')})`]
  })
  return rules.length === 0 ? undefined : rules.join(' OR ')
}

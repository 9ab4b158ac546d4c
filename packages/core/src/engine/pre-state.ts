import { CELL, CELL_REASONS } from '../dataset/cell.js'
import type { Dataset } from '../dataset/dataset.js'
import type { Plan, PlannedIndicator } from './plan.js'
import { eachOther } from './byte-words.js'
import { BEFORE_RULE, type Cause } from './state-rules.js'
import { type Reason, reasonCode, REASONS, STATE } from './state.js'

/** States and reasons of one indicator for all units, by code. */
export interface StateColumns {
  readonly states: Uint8Array
  readonly reasons: Uint8Array
}

const NO_TRAIT = reasonCode('no-trait')
const DECLARED = reasonCode('declared-na')
const UNAPPROVED = reasonCode('na-unapproved')
const EMPTY = reasonCode('empty')
const FAILED = reasonCode('plugin-failed')
const INVALID_REASONS = CELL_REASONS.map(reasonCode)

/** The causes of reasons; those of single values are `unusable`. */
const CAUSE_OF: Readonly<Partial<Record<Reason, Cause>>> = { 'no-trait': 'trait', 'declared-na': 'claim', 'na-unapproved': 'claim', empty: 'blank', 'plugin-failed': 'failure' }

/** How what is said of a cell stands above each other, by the code of the reason: 0 for nothing. */
const STRENGTH = Uint8Array.from(REASONS, (reason) => (reason === null ? 0 : BEFORE_RULE.length - BEFORE_RULE.indexOf(CAUSE_OF[reason] ?? 'unusable')))

/**
 * What can be said before any rule is computed, in the order of `BEFORE_RULE`. Units that pass are
 * `scored` until their rule says otherwise. Rejection comes after the rule, see `applyRejections`.
 */
export function preStates(plan: Plan, indicator: PlannedIndicator, dataset: Dataset): StateColumns {
  const count = dataset.units.length
  const marks: StateColumns = { states: new Uint8Array(count), reasons: new Uint8Array(count) }
  const needed = new Set(indicator.blank.flatMap((rule) => (rule.when === 'any' ? rule.columns : [])))
  const approves = (unit: number) => indicator.naClaim === 'accepted' || isApproved(dataset, indicator, unit)
  // From the last input to the first, so that of several invalid ones the first gives the reason.
  for (const { column } of [...indicator.inputs].reverse()) {
    const status = dataset.columns[column]?.status
    if (status) markColumn(marks, status, needed.has(column), approves)
  }
  for (const { columns, when } of indicator.blank) if (when === 'all') markAllBlank(marks, columns.map((column) => dataset.columns[column]?.status))
  const { failure, trait } = indicator
  if (failure !== undefined) for (let unit = 0; unit < count; unit += 1) mark(marks, unit, STATE.FAILED, FAILED)
  if (trait !== undefined) markWithoutTrait(marks, dataset, trait)
  return marks
}

/** Whether the appraiser approved the `NA` of a unit. What was both approved and refused is refused. */
export function isApproved({ approved, rejected }: Dataset, { index }: PlannedIndicator, unit: number): boolean {
  return approved[index]?.has(unit) === true && rejected[index]?.has(unit) !== true
}

function markColumn(marks: StateColumns, status: Uint8Array, isNeeded: boolean, approves: (unit: number) => boolean): void {
  eachOther(status, CELL.GIVEN, (unit, code) => {
    if (code >= CELL.INVALID) mark(marks, unit, STATE.INVALID, INVALID_REASONS[code - CELL.INVALID] ?? 0)
    else if (code === CELL.NOT_APPLICABLE && approves(unit)) mark(marks, unit, STATE.NOT_APPLICABLE, DECLARED)
    else if (code === CELL.NOT_APPLICABLE) mark(marks, unit, STATE.MISSING, UNAPPROVED)
    else if (isNeeded) mark(marks, unit, STATE.MISSING, EMPTY)
  })
}

function markAllBlank(marks: StateColumns, [first, ...others]: readonly (Uint8Array | undefined)[]): void {
  const allBlank = (unit: number) => others.every((status) => (status?.[unit] ?? CELL.ABSENT) <= CELL.EMPTY)
  const markBlank = (unit: number, code: number) => {
    if (code <= CELL.EMPTY && allBlank(unit)) mark(marks, unit, STATE.MISSING, EMPTY)
  }
  if (first) eachOther(first, CELL.GIVEN, markBlank)
  else for (let unit = 0; unit < marks.states.length; unit += 1) markBlank(unit, CELL.ABSENT)
}

function mark({ states, reasons }: StateColumns, unit: number, state: number, reason: number): void {
  if ((STRENGTH[reason] ?? 0) < (STRENGTH[reasons[unit] ?? 0] ?? 0)) return
  states[unit] = state
  reasons[unit] = reason
}

function markWithoutTrait(marks: StateColumns, { units }: Dataset, trait: string): void {
  units.forEach((unit, i) => {
    if (unit.traits?.has(trait) !== true) mark(marks, i, STATE.NOT_APPLICABLE, NO_TRAIT)
  })
}

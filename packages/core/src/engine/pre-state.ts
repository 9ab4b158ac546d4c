import { CELL, CELL_REASONS } from '../dataset/cell.js'
import type { Dataset } from '../dataset/dataset.js'
import type { Plan, PlannedIndicator } from './plan.js'
import { reasonCode, STATE } from './state.js'
import { BLANK_BITS, INVALID_BITS, statusMask } from './status-mask.js'

/** States and reasons of one indicator for all units, by code. */
export interface StateColumns {
  readonly states: Uint8Array
  readonly reasons: Uint8Array
}

const NO_TRAIT = reasonCode('no-trait')
const DECLARED = reasonCode('declared-na')
const EMPTY = reasonCode('empty')
const FAILED = reasonCode('plugin-failed')
const INVALID_REASONS = CELL_REASONS.map(reasonCode)

/**
 * What can be said before any rule is computed, in the order of the contract: not applicable, missing, invalid. Units that pass are
 * `scored` until their rule says otherwise. Rejection comes after the rule, see `applyRejections`.
 */
export function preStates(plan: Plan, indicator: PlannedIndicator, dataset: Dataset): StateColumns {
  const count = dataset.units.length
  const states = new Uint8Array(count)
  const reasons = new Uint8Array(count)
  markInvalid(indicator, dataset, states, reasons)
  markMissing(indicator, dataset, states, reasons)
  markDeclared(indicator, dataset, states, reasons)
  if (indicator.failure !== undefined) {
    states.forEach((state, unit) => {
      if (state !== STATE.SCORED) return
      states[unit] = STATE.FAILED
      reasons[unit] = FAILED
    })
  }
  const { trait } = indicator
  if (trait !== undefined) {
    dataset.units.forEach((unit, i) => {
      if (unit.traits?.has(trait) === true) return
      states[i] = STATE.NOT_APPLICABLE
      reasons[i] = NO_TRAIT
    })
  }
  return { states, reasons }
}

/** Later marks stand above earlier ones: invalid first, so that missing and not applicable overwrite it. */
function markInvalid(indicator: PlannedIndicator, dataset: Dataset, states: Uint8Array, reasons: Uint8Array): void {
  for (const input of [...indicator.inputs].reverse()) {
    const status = dataset.columns[input.column]?.status
    if (!status || (statusMask(status) & INVALID_BITS) === 0) continue
    for (let unit = 0; unit < status.length; unit += 1) {
      const code = status[unit] ?? 0
      if (code < CELL.INVALID) continue
      states[unit] = STATE.INVALID
      reasons[unit] = INVALID_REASONS[code - CELL.INVALID] ?? 0
    }
  }
}

function markMissing(indicator: PlannedIndicator, dataset: Dataset, states: Uint8Array, reasons: Uint8Array): void {
  for (const { columns, when } of indicator.blank) {
    const least = when === 'any' ? 1 : columns.length
    const statuses = columns.map((column) => dataset.columns[column]?.status).filter((status) => !status || (statusMask(status) & BLANK_BITS) !== 0)
    if (statuses.length < least) continue
    const blanks = new Uint16Array(states.length)
    for (const status of statuses) countBlanks(blanks, status)
    for (let unit = 0; unit < states.length; unit += 1) {
      if ((blanks[unit] ?? 0) < least) continue
      states[unit] = STATE.MISSING
      reasons[unit] = EMPTY
    }
  }
}

function countBlanks(blanks: Uint16Array, status: Uint8Array | undefined): void {
  for (let unit = 0; unit < blanks.length; unit += 1) {
    if ((status?.[unit] ?? CELL.ABSENT) <= CELL.EMPTY) blanks[unit] = (blanks[unit] ?? 0) + 1
  }
}

function markDeclared(indicator: PlannedIndicator, dataset: Dataset, states: Uint8Array, reasons: Uint8Array): void {
  for (const input of indicator.inputs) {
    const status = dataset.columns[input.column]?.status
    if (!status || (statusMask(status) & (1 << CELL.NOT_APPLICABLE)) === 0) continue
    for (let unit = 0; unit < status.length; unit += 1) {
      if (status[unit] !== CELL.NOT_APPLICABLE) continue
      states[unit] = STATE.NOT_APPLICABLE
      reasons[unit] = DECLARED
    }
  }
}

import type { PointsColumn } from '../indicator-scores.js'
import { reasonCode, STATE } from '../state.js'
import { runSteps } from './assembly.js'
import { UNSURE } from './kernels/conditions.js'
import type { ColumnProgram } from './program.js'

/** States, reasons and points that a program fills in; units that are not scored are left alone. */
export interface ScoreColumns {
  readonly states: Uint8Array
  readonly reasons: Uint8Array
  readonly points: PointsColumn
}

const ZERO_DENOMINATOR = reasonCode('zero-denominator')

/** Runs a program over all units. Gives the units that it could not decide. */
export function runProgram(program: ColumnProgram, scores: ScoreColumns): number[] {
  const undecided: number[] = []
  for (let start = 0; start < scores.states.length; start += program.size) {
    const count = Math.min(program.size, scores.states.length - start)
    runSteps(program.steps, start, count)
    settleBlock(program, scores, start, count, undecided)
  }
  return undecided
}

function settleBlock(program: ColumnProgram, scores: ScoreColumns, start: number, count: number, undecided: number[]): void {
  if (program.notApplicable) {
    for (let i = 0; i < count; i += 1) settleCell(program, scores, start + i, i, undecided)
    return
  }
  const { states, points } = scores
  const block = program.points
  for (let i = 0; i < count; i += 1) {
    const unit = start + i
    if (states[unit] !== STATE.SCORED) continue
    const scaled = block[i] ?? 0
    // Adding 0 turns −0 into 0.
    if (scaled < Infinity) points[unit] = scaled + 0
    else settleCell(program, scores, unit, i, undecided)
  }
}

function settleCell({ points, notApplicable, mayLeaveDomain }: ColumnProgram, scores: ScoreColumns, unit: number, i: number, undecided: number[]): void {
  if (scores.states[unit] !== STATE.SCORED) return
  const scaled = points[i] ?? 0
  const guard = notApplicable ? (notApplicable[i] ?? 0) : 0
  if (guard === 0 && scaled < Infinity) {
    scores.points[unit] = scaled + 0
    return
  }
  const stopped = guard !== guard || (guard === 0 && scaled !== scaled)
  if (guard === UNSURE || (stopped && mayLeaveDomain) || (guard === 0 && !stopped)) undecided.push(unit)
  else {
    scores.states[unit] = stopped ? STATE.MISSING : STATE.NOT_APPLICABLE
    scores.reasons[unit] = ZERO_DENOMINATOR
  }
}

import { isWhole, type PointsColumn } from '../indicator-scores.js'
import { reasonCode, STATE } from '../state.js'
import { runSteps } from './assembly.js'
import { UNSURE } from './kernels/conditions.js'
import type { Target } from './kernels/settling.js'
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
  const settle = settler(program, scores, undecided)
  for (let start = 0; start < scores.states.length; start += program.size) {
    const count = Math.min(program.size, scores.states.length - start)
    runSteps(program.steps, start, count)
    settle(start, count)
  }
  return undecided
}

/** What is done with a block when its steps have run. */
function settler(program: ColumnProgram, scores: ScoreColumns, undecided: number[]): (start: number, count: number) => void {
  const { settling, notApplicable, mayLeaveDomain } = program
  const { states, reasons, points } = scores
  const stop = (unit: number) => {
    if (mayLeaveDomain) undecided.push(unit)
    else {
      states[unit] = STATE.MISSING
      reasons[unit] = ZERO_DENOMINATOR
    }
  }
  if (settling.kind === 'block') return (start, count) => settleBlock({ block: settling.points, notApplicable, stop, undecided }, scores, start, count)
  if (!isWhole(points)) throw new TypeError('Points that are known at once are kept as whole numbers.')
  const target: Target = { points, states, stop }
  return (start, count) => settling.run(target, start, count)
}

interface Block {
  readonly block: Float64Array
  readonly notApplicable: Float64Array | undefined
  readonly stop: (unit: number) => void
  readonly undecided: number[]
}

function settleBlock({ block, notApplicable, stop, undecided }: Block, { states, reasons, points }: ScoreColumns, start: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const unit = start + i
    if (states[unit] !== STATE.SCORED) continue
    const scaled = block[i] ?? 0
    const guard = notApplicable ? (notApplicable[i] ?? 0) : 0
    // Adding 0 turns −0 into 0.
    if (guard === 0 && scaled < Infinity) points[unit] = scaled + 0
    else if (guard !== guard || (guard === 0 && scaled !== scaled)) stop(unit)
    else if (guard === 0 || guard === UNSURE) undecided.push(unit)
    else {
      states[unit] = STATE.NOT_APPLICABLE
      reasons[unit] = ZERO_DENOMINATOR
    }
  }
}

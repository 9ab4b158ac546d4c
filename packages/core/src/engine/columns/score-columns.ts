import type { Dataset } from '../../dataset/dataset.js'
import { toScaledNumber } from '../../numeric/rounding.js'
import { cellOf } from '../exact/cell-of.js'
import { exactOutcome } from '../exact/outcome.js'
import { references, type References } from '../exact/references.js'
import { scoreExactly } from '../exact/score-exact.js'
import { type ExecutorRun, isWhole, newPoints } from '../indicator-scores.js'
import type { Plan, PlannedIndicator } from '../plan.js'
import { preStates, type StateColumns } from '../pre-state.js'
import { STATE } from '../state.js'
import { compileColumns } from './program.js'
import { aggregateByColumns } from './references/aggregate.js'
import { referencesOfValues, valuesOfReferences } from './references/exact-values.js'
import { groupIndex } from './references/group-index.js'
import type { ReferenceValues } from './references/reference-values.js'
import { runProgram } from './run-program.js'
import { createScope, type Run } from './scope.js'

/**
 * The column executor: float64 kernels over whole columns, the same digits, states and reasons as `scoreExactly`. Whatever it cannot prove
 * it computes exactly, cell by cell, and counts as a fallback. An index that rounds its totals needs the exact points of every cell and is
 * left to the exact executor.
 */
export function scoreByColumns(plan: Plan, indicator: PlannedIndicator, dataset: Dataset): ExecutorRun {
  if (plan.roundingAt === 'total') return scoreExactly(plan, indicator, dataset)
  const marks = preStates(plan, indicator, dataset)
  const run: Run = { plan, indicator, dataset, before: marks.states, figures: new Map() }
  if (indicator.references.length === 0) return scoreWith(run, marks, undefined, () => references(plan, indicator, dataset, () => false))
  return scoreWithReferences(run, marks)
}

/**
 * As `settledReferences` has it: the rule is computed with the aggregates over all candidates; those that are not scored keep that outcome,
 * and if any of them had a figure in the set the rule is computed again for the others.
 */
function scoreWithReferences(run: Run, marks: StateColumns): ExecutorRun {
  const copy = (): StateColumns => ({ states: marks.states.slice(), reasons: marks.reasons.slice() })
  const isMember = candidatesOf(run)
  const first = aggregate(run, isMember)
  const result = scoreWith(run, copy(), first.values, first.exact)
  const unscored: number[] = []
  for (let unit = 0; unit < isMember.length; unit += 1) {
    if (isMember[unit] === 1 && result.scores.states[unit] !== STATE.SCORED) unscored.push(unit)
  }
  if (!unscored.some((unit) => first.values.included[unit] === 1)) return result
  for (const unit of unscored) isMember[unit] = 0
  const second = aggregate(run, isMember)
  const again = scoreWith(run, copy(), second.values, second.exact)
  for (const unit of unscored) keepOutcome(result, again, unit)
  return again
}

function keepOutcome(first: ExecutorRun, second: ExecutorRun, unit: number): void {
  second.scores.states[unit] = first.scores.states[unit] ?? 0
  second.scores.reasons[unit] = first.scores.reasons[unit] ?? 0
  second.scores.points[unit] = first.scores.points[unit] ?? 0
}

function candidatesOf({ indicator, dataset, before }: Run): Uint8Array {
  const isMember = new Uint8Array(before.length)
  for (let unit = 0; unit < before.length; unit += 1) isMember[unit] = before[unit] === STATE.SCORED ? 1 : 0
  for (const unit of dataset.rejected[indicator.index] ?? []) isMember[unit] = 0
  return isMember
}

interface Aggregates {
  readonly values: ReferenceValues
  /** The same for the exact executor. */
  readonly exact: () => References
}

function aggregate(run: Run, isMember: Uint8Array): Aggregates {
  const { plan, indicator, dataset, before } = run
  const members = isMember.slice()
  const index = groupIndex(indicator, dataset)
  const values = aggregateByColumns(run, members, index)
  let computed: References | undefined
  const compute = () => (computed ??= references(plan, indicator, dataset, (unit) => members[unit] === 1))
  const exact = values && referencesOfValues(values, compute)
  return { values: values ?? valuesOfReferences(indicator, before, index, compute()), exact: () => exact ?? compute() }
}

/** Computes the rule where `marks` say scored, and writes what comes out into them. */
function scoreWith(run: Run, { states, reasons }: StateColumns, values: ReferenceValues | undefined, exact: () => References): ExecutorRun {
  const { plan, indicator, dataset } = run
  const points = newPoints(indicator, states.length)
  const program = compileColumns(createScope(run, values), isWhole(points))
  const undecided = runProgram(program, { states, reasons, points })
  const known = undecided.length > 0 ? exact() : undefined
  for (const unit of undecided) {
    const outcome = exactOutcome(indicator, cellOf(plan, indicator, dataset, unit, known?.of(unit) ?? noReference))
    states[unit] = outcome.state
    reasons[unit] = outcome.reason
    if (outcome.points) points[unit] = toScaledNumber(outcome.points, plan.places)
  }
  return { scores: { states, reasons, points, exact: undefined }, fallbacks: undecided.length }
}

function noReference(): never {
  throw new TypeError('Reference aggregates were not computed.')
}

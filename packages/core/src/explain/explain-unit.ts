import { awardOf } from '../engine/awards.js'
import type { PlannedIndicator, PlannedMain } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { VALUE_PLACES, valueScaled } from '../engine/shares.js'
import { REASONS, STATE, STATES } from '../engine/state.js'
import { numberOfScaled } from '../numeric/decimal.js'
import { graderOf } from '../ranking/grade.js'
import { calculation } from './calculation.js'
import { explainInputs } from './explain-inputs.js'
import type { AdjustmentTrace, IndicatorTrace, MainTrace, UnitTrace } from './trace.js'

/** Builds the trace of one unit. Nothing of it is computed before it is asked for. */
export function explainUnit(card: Scorecard, unit: number): UnitTrace {
  const { plan, dataset, totals } = card
  const record = dataset.units[unit]
  if (!record) throw new RangeError(`No unit at position ${String(unit)}.`)
  const children = plan.mains.map((main) => explainMain(card, main, unit))
  const points = totals.unit.points[unit] ?? 0
  const sum = plan.mains.reduce((total, main) => total + (totals.mains[main.index]?.points[unit] ?? 0), 0)
  const score = card.scores[unit] ?? NaN
  const hasScore = !Number.isNaN(score)
  return {
    kind: 'unit',
    code: record.code,
    name: record.name,
    ...amounts(card, points, totals.unit.maximum[unit] ?? 0),
    value: hasScore ? shareOf(valueScaled(totals.unit, unit, plan.places)) : null,
    score: hasScore ? numberOfScaled(score, plan.places) : null,
    grade: hasScore ? (graderOf(plan)(score)?.name ?? null) : null,
    children: [...children, ...adjustment(card, 'rounding', points - sum)],
  }
}

function explainMain(card: Scorecard, main: PlannedMain, unit: number): MainTrace {
  const { plan } = card
  const totals = card.totals.mains[main.index]
  const indicators = main.indicators.flatMap((i) => plan.indicators[i] ?? [])
  const children = indicators.map((indicator) => explainIndicator(card, indicator, unit))
  const points = totals?.points[unit] ?? 0
  const sum = indicators.reduce((total, indicator) => total + awardedPoints(card, indicator, unit), 0)
  const isFloor = points === 0 && sum < 0
  const { id, code, name } = main.definition
  return {
    kind: 'main',
    id,
    code,
    name,
    ...amounts(card, points, totals?.maximum[unit] ?? 0),
    value: totals ? shareOf(valueScaled(totals, unit, plan.places)) : null,
    children: [...children, ...adjustment(card, isFloor ? 'floor' : 'rounding', points - sum)],
  }
}

function explainIndicator(card: Scorecard, indicator: PlannedIndicator, unit: number): IndicatorTrace {
  const { plan } = card
  const scores = card.indicators[indicator.index]
  const state = scores?.states[unit] ?? 0
  const award = awardOf(plan, indicator, state, scores?.points[unit] ?? 0)
  const { code, name, evidence, source, basis, basisNote } = indicator.definition
  const inputs = explainInputs(card, indicator, unit)
  return {
    kind: 'indicator',
    code,
    name,
    ...amounts(card, award.points, award.maximum),
    state: STATES[state] ?? 'failed',
    reason: REASONS[scores?.reasons[unit] ?? 0] ?? null,
    inputs,
    rule: indicator.rule,
    calculation: state === STATE.SCORED ? calculation(card, indicator, unit, inputs) : null,
    evidence,
    source,
    basis,
    basisNote,
  }
}

function awardedPoints(card: Scorecard, indicator: PlannedIndicator, unit: number): number {
  const scores = card.indicators[indicator.index]
  return awardOf(card.plan, indicator, scores?.states[unit] ?? 0, scores?.points[unit] ?? 0).points
}

function adjustment(card: Scorecard, kind: AdjustmentTrace['kind'], difference: number): AdjustmentTrace[] {
  return difference === 0 ? [] : [{ kind, ...amounts(card, difference, 0) }]
}

function amounts(card: Scorecard, points: number, maximum: number) {
  const { places } = card.plan
  return {
    points: numberOfScaled(points, places),
    maxPoints: numberOfScaled(maximum, places),
    lost: numberOfScaled(maximum - points, places),
  }
}

function shareOf(value: number | null): number | null {
  return value === null ? null : numberOfScaled(value, VALUE_PLACES)
}

import type { PlannedIndicator, PlannedNode } from '../engine/plan.js'
import type { Scorecard } from '../engine/scorecard.js'
import { scoredIndicator } from '../engine/scored-indicator.js'
import { VALUE_PLACES, valueScaled } from '../engine/shares.js'
import { REASONS } from '../engine/state.js'
import { once } from '../formula/once.js'
import { numberOfScaled } from '../numeric/decimal.js'
import type { UnitStanding } from '../ranking/ranker.js'
import { gradesOf } from '../ranking/grade.js'
import { calculation } from './calculation.js'
import { nodeCalculation } from './node-calculation.js'
import { explainInputs } from './explain-inputs.js'
import type { AdjustmentTrace, IndicatorTrace, NodeTrace, TraceAppraisal, TraceChild, UnitTrace } from './trace.js'
import { type UnitReferences, unitReferences } from './unit-references.js'

/** Builds the trace of one unit, whose standing a ranking knows. Calculations are written when they are read; `references` are shared by the units of a run. */
export function explainUnit(card: Scorecard, unit: number, standing: UnitStanding | null = null, references = unitReferences(card)): UnitTrace {
  const { plan, dataset, totals } = card
  const record = dataset.units[unit]
  const root = plan.nodes.at(-1)
  if (!record || !root) throw new RangeError(`No unit at position ${String(unit)}.`)
  const points = totals.unit.points[unit] ?? 0
  const score = card.scores[unit] ?? NaN
  const hasScore = !Number.isNaN(score)
  return {
    kind: 'unit',
    code: record.code,
    name: record.name,
    submitted: !card.notSubmitted.has(unit),
    ...amounts(card, points, totals.unit.maximum[unit] ?? 0),
    value: hasScore ? shareOf(valueScaled(totals.unit, unit, plan.places)) : null,
    score: hasScore ? numberOfScaled(score, plan.places) : null,
    grade: gradesOf(card)(unit)?.name ?? null,
    standing,
    calculation: nodeCalculation(card, root, unit),
    children: explainChildren(card, root, points, unit, references),
  }
}

function explainNode(card: Scorecard, index: number, unit: number, references: UnitReferences): NodeTrace[] {
  const { plan } = card
  const node = plan.nodes[index]
  const totals = card.totals.nodes[index]
  if (!node?.definition || !totals) return []
  const { id, code, name, role } = node.definition
  const points = totals.points[unit] ?? 0
  return [
    {
      kind: role,
      id,
      code,
      name,
      ...amounts(card, points, totals.maximum[unit] ?? 0),
      value: shareOf(valueScaled(totals, unit, plan.places)),
      calculation: nodeCalculation(card, node, unit),
      children: explainChildren(card, node, points, unit, references),
    },
  ]
}

/** The children of a node, and what makes their points add up to the node's. */
function explainChildren(card: Scorecard, node: PlannedNode, points: number, unit: number, references: UnitReferences): TraceChild[] {
  const { plan, totals } = card
  let sum = 0
  const children = node.children.flatMap((child): TraceChild[] => {
    if (child.kind === 'node') {
      sum += totals.nodes[child.index]?.points[unit] ?? 0
      return explainNode(card, child.index, unit, references)
    }
    const indicator = plan.indicators[child.index]
    if (!indicator) return []
    sum += scoredIndicator(card, indicator.index, unit).award.points
    return [explainIndicator(card, indicator, unit, references)]
  })
  const isFloor = node.definition?.role === 'main' && points === 0 && sum < 0
  const kind = node.how.aggregation.additive !== true ? 'aggregation' : isFloor ? 'floor' : 'rounding'
  return [...children, ...adjustment(card, kind, points - sum)]
}

function explainIndicator(card: Scorecard, indicator: PlannedIndicator, unit: number, references: UnitReferences): IndicatorTrace {
  const { state, award, scores } = scoredIndicator(card, indicator.index, unit)
  const { code, name, evidence, source, basis, basisNote } = indicator.definition
  const inputs = explainInputs(card, indicator, unit)
  const worked = once(() => (state === 'scored' ? calculation(card, indicator, unit, inputs, references) : null))
  return {
    kind: 'indicator',
    code,
    name,
    ...amounts(card, award.points, award.maximum),
    state,
    reason: REASONS[scores.reasons[unit] ?? 0] ?? null,
    inputs,
    rule: indicator.rule,
    get calculation() {
      return worked()
    },
    evidence,
    source,
    basis,
    basisNote,
    appraisals: explainAppraisals(card, indicator, unit),
  }
}

function explainAppraisals({ dataset }: Scorecard, { index }: PlannedIndicator, unit: number): TraceAppraisal[] {
  return (['rejected', 'approved'] as const).flatMap((decision) => {
    if (dataset[decision][index]?.has(unit) !== true) return []
    const { reason = null, who = null } = dataset.appraisals?.find((own) => own.decision === decision && own.indicator === index && own.unit === unit) ?? {}
    return [{ decision, reason, who }]
  })
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

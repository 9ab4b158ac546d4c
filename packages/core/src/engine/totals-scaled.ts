import type { Dataset } from '../dataset/dataset.js'
import { awardOf } from './awards.js'
import type { IndicatorScores } from './indicator-scores.js'
import type { Plan, PlannedIndicator } from './plan.js'
import { STATE, STATES } from './state.js'
import type { NodeSums, NodeTotals } from './totals.js'

/** Sums in whole numbers of the last place, column by column. */
export function sumScaled(plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[]): NodeSums {
  const count = dataset.units.length
  const refused = new Uint8Array(count)
  const nodes: NodeTotals[] = []
  for (const node of plan.nodes) {
    const points = new Float64Array(count)
    const maximum = new Float64Array(count)
    for (const child of node.children) {
      const indicator = child.kind === 'indicator' ? plan.indicators[child.index] : undefined
      const score = indicator && scores[child.index]
      if (indicator && score) addIndicator(plan, indicator, score, points, maximum, refused)
      else addNode(nodes[child.index], points, maximum)
    }
    if (node.definition?.role === 'main') raiseToZero(points)
    nodes.push({ points, maximum, exact: undefined })
  }
  return { nodes, refused, failures: [] }
}

function addIndicator(plan: Plan, indicator: PlannedIndicator, score: IndicatorScores, points: Float64Array, maximum: Float64Array, refused: Uint8Array): void {
  const awards = STATES.map((_, state) => awardOf(plan, indicator, state, 0))
  const refuses = Uint8Array.from(awards, (award) => (award.refuses ? 1 : 0))
  addAwards(score, points, maximum, {
    points: Float64Array.from(awards, (award) => award.points),
    maxima: Float64Array.from(awards, (award) => award.maximum),
  })
  if (refuses.includes(1)) markRefused(refused, score.states, refuses)
}

/** What each state adds stands in a table by the code of the state; points of scored cells stand in their own column. */
function addAwards(
  { states, points: scored }: IndicatorScores,
  points: Float64Array,
  maximum: Float64Array,
  awards: { readonly points: Float64Array; readonly maxima: Float64Array },
): void {
  const full = awards.maxima[STATE.SCORED] ?? 0
  for (let unit = 0; unit < points.length; unit += 1) {
    const state = states[unit] ?? 0
    if (state === STATE.SCORED) {
      points[unit] = (points[unit] ?? 0) + (scored[unit] ?? 0)
      maximum[unit] = (maximum[unit] ?? 0) + full
    } else {
      points[unit] = (points[unit] ?? 0) + (awards.points[state] ?? 0)
      maximum[unit] = (maximum[unit] ?? 0) + (awards.maxima[state] ?? 0)
    }
  }
}

function addNode(child: NodeTotals | undefined, points: Float64Array, maximum: Float64Array): void {
  for (let unit = 0; unit < points.length; unit += 1) {
    points[unit] = (points[unit] ?? 0) + (child?.points[unit] ?? 0)
    maximum[unit] = (maximum[unit] ?? 0) + (child?.maximum[unit] ?? 0)
  }
}

/** Marks the units that an indicator leaves without a score. */
export function markRefused(refused: Uint8Array, states: Uint8Array, refuses: Uint8Array): void {
  for (let unit = 0; unit < refused.length; unit += 1) if (refuses[states[unit] ?? 0] === 1) refused[unit] = 1
}

function raiseToZero(points: Float64Array): void {
  for (let unit = 0; unit < points.length; unit += 1) if ((points[unit] ?? 0) < 0) points[unit] = 0
}

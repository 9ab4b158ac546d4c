import type { Dataset } from '../dataset/dataset.js'
import { awardOf } from './awards.js'
import { eachOther } from './byte-words.js'
import type { IndicatorScores, PointsColumn } from './indicator-scores.js'
import type { Plan, PlannedIndicator, PlannedNode } from './plan.js'
import { STATE, STATES } from './state.js'
import type { NodeSums, NodeTotals } from './totals.js'

/** Sums in whole numbers of the last place, column by column. */
export function sumScaled(plan: Plan, dataset: Dataset, scores: readonly IndicatorScores[]): NodeSums {
  const count = dataset.units.length
  const refused = new Uint8Array(count)
  const nodes: NodeTotals[] = []
  for (const node of plan.nodes) {
    const points = new Float64Array(count)
    const maximum = new Float64Array(count).fill(fullMaximum(plan, node))
    for (const child of node.children) {
      const indicator = child.kind === 'indicator' ? plan.indicators[child.index] : undefined
      const score = indicator && scores[child.index]
      if (indicator && score) addIndicator(plan, indicator, score, { points, maximum, refused })
      else addNode(nodes[child.index], points, maximum)
    }
    if (node.definition?.role === 'main') raiseToZero(points)
    nodes.push({ points, maximum, exact: undefined })
  }
  return { nodes, refused, failures: [], absent: [] }
}

/** Maximum of the indicators right under a node when all of them count. */
function fullMaximum(plan: Plan, node: PlannedNode): number {
  return node.children.reduce((sum, child) => sum + (child.kind === 'indicator' ? (plan.indicators[child.index]?.maximum ?? 0) : 0), 0)
}

interface Sums {
  readonly points: Float64Array
  readonly maximum: Float64Array
  readonly refused: Uint8Array
}

/** Points of cells that are not scored are 0 and nearly all are scored: the whole column is added, then the few others are put right. */
function addIndicator(plan: Plan, indicator: PlannedIndicator, score: IndicatorScores, sums: Sums): void {
  addPoints(sums.points, score.points)
  const awards = STATES.map((_, state) => awardOf(plan, indicator, state, 0))
  eachOther(score.states, STATE.SCORED, (unit, state) => {
    const award = awards[state]
    if (!award) return
    sums.points[unit] = (sums.points[unit] ?? 0) + award.points
    sums.maximum[unit] = (sums.maximum[unit] ?? 0) + (award.maximum - indicator.maximum)
    if (award.refuses) sums.refused[unit] = 1
  })
}

function addPoints(points: Float64Array, scored: PointsColumn): void {
  if (scored instanceof Int32Array) addInts(points, scored)
  else addFloats(points, scored)
}

function addInts(points: Float64Array, scored: Int32Array): void {
  for (let unit = 0; unit < points.length; unit += 1) points[unit] = (points[unit] ?? 0) + (scored[unit] ?? 0)
}

function addFloats(points: Float64Array, scored: Float64Array): void {
  for (let unit = 0; unit < points.length; unit += 1) points[unit] = (points[unit] ?? 0) + (scored[unit] ?? 0)
}

function addNode(child: NodeTotals | undefined, points: Float64Array, maximum: Float64Array): void {
  if (!child) return
  addFloats(points, child.points)
  addFloats(maximum, child.maximum)
}

function raiseToZero(points: Float64Array): void {
  for (let unit = 0; unit < points.length; unit += 1) if ((points[unit] ?? 0) < 0) points[unit] = 0
}

import { awardOf, UNAPPROVED } from './awards.js'
import { eachOther } from './byte-words.js'
import type { KnownSums } from './known-sums.js'
import { type IndicatorScores, LARGEST_INT, type PointsColumn } from './indicator-scores.js'
import type { Plan, PlannedIndicator, PlannedNode } from './plan.js'
import type { RunningSums } from './running-sums.js'
import { STATE, STATES } from './state.js'
import type { NodeTotals, SumColumn } from './totals.js'

/** Sums in whole numbers of the last place, column by column. Those that are known are shared. */
export function scaledSums(plan: Plan, count: number, scores: readonly IndicatorScores[], known?: KnownSums): RunningSums {
  const nodes: NodeTotals[] = []
  const bounds: number[] = []
  return { nodes, failures: [], absent: [], add }

  function add(node: PlannedNode, index: number): void {
    const bound = boundOf(plan, node, bounds)
    bounds[index] = bound
    nodes[index] = known?.(index, scores, nodes) ?? sumOf(node, bound)
  }

  function sumOf(node: PlannedNode, bound: number): NodeTotals {
    const points = newSums(bound, count)
    const maximum = newSums(bound, count).fill(fullMaximum(plan, node))
    for (const child of node.children) {
      const indicator = child.kind === 'indicator' ? plan.indicators[child.index] : undefined
      const score = indicator && scores[child.index]
      if (indicator && score) addIndicator(indicator, score, points, maximum)
      else addNode(nodes[child.index], points, maximum)
    }
    if (node.definition?.role === 'main') raiseToZero(points)
    return { points, maximum, exact: undefined }
  }
}

/** Maximum of the indicators right under a node when all of them count. */
function fullMaximum(plan: Plan, node: PlannedNode): number {
  return node.children.reduce((sum, child) => sum + (child.kind === 'indicator' ? (plan.indicators[child.index]?.maximum ?? 0) : 0), 0)
}

/** What neither the points of a node, of either sign, nor its maximum can exceed, given the bounds of the nodes before it. */
function boundOf(plan: Plan, node: PlannedNode, bounds: readonly number[]): number {
  return node.children.reduce((sum, child) => {
    if (child.kind === 'node') return sum + (bounds[child.index] ?? Infinity)
    const indicator = plan.indicators[child.index]
    return sum + (indicator?.bounded === true ? Math.max(indicator.maximum, -indicator.lowest) : Infinity)
  }, 0)
}

function newSums(bound: number, count: number): SumColumn {
  return bound <= LARGEST_INT ? new Int32Array(count) : new Float64Array(count)
}

/** Points of cells that are not scored are 0 and nearly all are scored: the whole column is added, then the few others are put right. */
function addIndicator(indicator: PlannedIndicator, score: IndicatorScores, points: SumColumn, maximum: SumColumn): void {
  addPoints(points, score.points)
  const awards = STATES.map((_, state) => awardOf(indicator, state, 0, 0))
  const claim = awardOf(indicator, STATE.MISSING, UNAPPROVED, 0)
  eachOther(score.states, STATE.SCORED, (unit, state) => {
    const award = score.reasons[unit] === UNAPPROVED ? claim : awards[state]
    if (!award) return
    points[unit] = (points[unit] ?? 0) + award.points
    maximum[unit] = (maximum[unit] ?? 0) + (award.maximum - indicator.maximum)
  })
}

/** Nearly all points have 16 bits and their sums 32: a loop that sees no other kinds of columns is the faster for it. */
function addPoints(sums: SumColumn, points: PointsColumn): void {
  if (points instanceof Int16Array && sums instanceof Int32Array) addShorts(sums, points)
  else addColumn(sums, points)
}

function addShorts(sums: Int32Array, points: Int16Array): void {
  for (let unit = 0; unit < sums.length; unit += 1) sums[unit] = (sums[unit] ?? 0) + (points[unit] ?? 0)
}

function addColumn(sums: SumColumn, added: PointsColumn): void {
  for (let unit = 0; unit < sums.length; unit += 1) sums[unit] = (sums[unit] ?? 0) + (added[unit] ?? 0)
}

function addNode(child: NodeTotals | undefined, points: SumColumn, maximum: SumColumn): void {
  if (!child) return
  addColumn(points, child.points)
  addColumn(maximum, child.maximum)
}

function raiseToZero(points: SumColumn): void {
  for (let unit = 0; unit < points.length; unit += 1) if ((points[unit] ?? 0) < 0) points[unit] = 0
}

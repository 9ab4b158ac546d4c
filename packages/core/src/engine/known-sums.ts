import type { IndicatorScores } from './indicator-scores.js'
import type { Plan, PlannedChild } from './plan.js'
import type { Scorecard } from './scorecard.js'
import type { NodeTotals } from './totals.js'

/** The sums that are known of the node at a position, given the scores of indicators and the sums of the nodes before it. */
export type KnownSums = (position: number, scores: readonly IndicatorScores[], nodes: readonly NodeTotals[]) => NodeTotals | undefined

/**
 * Sums of an earlier run of the same units with the same places: those that it made for a node, if it is the same node with the same children, and each of them has the same
 * points, maximum and policies.
 */
export function knownSums(earlier: Scorecard, plan: Plan): KnownSums {
  return (position, scores, nodes) => sumsOf(earlier, plan, position, scores, nodes)
}

function sumsOf(earlier: Scorecard, plan: Plan, position: number, scores: readonly IndicatorScores[], nodes: readonly NodeTotals[]): NodeTotals | undefined {
  const sums = earlier.totals.nodes[position]
  const [before, now] = [earlier.plan.nodes[position], plan.nodes[position]]
  if (!sums || sums.exact || !before || before.definition?.role !== now?.definition?.role || before.children.length !== now?.children.length) return undefined
  const isSame = (child: PlannedChild, i: number) => {
    const old = before.children[i]
    if (old?.kind !== child.kind || old.index !== child.index) return false
    return child.kind === 'node' ? nodes[child.index] === earlier.totals.nodes[child.index] : isSameAward(earlier, plan, child.index) && scores[child.index] === earlier.indicators[child.index]
  }
  return now.children.every(isSame) ? sums : undefined
}

function isSameAward(earlier: Scorecard, plan: Plan, index: number): boolean {
  const [before, now] = [earlier.plan.indicators[index], plan.indicators[index]]
  return before?.maximum === now?.maximum && before?.missing === now?.missing && before?.notApplicable === now?.notApplicable
}

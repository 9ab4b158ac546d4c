import type { Dataset } from '../dataset/dataset.js'
import { applyRejections, markRefused } from './awards.js'
import type { ExecutorRun, IndicatorScores } from './indicator-scores.js'
import type { KnownSums } from './known-sums.js'
import type { Plan, PlannedIndicator } from './plan.js'
import type { Scorecard } from './scorecard.js'
import type { RunningSums } from './running-sums.js'
import { scaledSums } from './totals-scaled.js'

/** How an indicator is scored for all units. `known` are scores of an earlier run, which rejections have gone into. */
export type ScoreIndicator = (indicator: PlannedIndicator) => ExecutorRun | { readonly known: IndicatorScores }

/**
 * Scores the indicators of a plan and puts the points of every unit together, step by step: each ends for all units before the next begins. Main points = max(0, what stands
 * under them). Sums are exact and do not depend on order: integers where indicators are rounded and every node is a sum, rationals (`exactSums` of the plan) otherwise. `known` are sums
 * that may be shared.
 */
export function runSteps(plan: Plan, dataset: Dataset, score: ScoreIndicator, known?: KnownSums): Pick<Scorecard, 'indicators' | 'totals' | 'fallbacks'> {
  const count = dataset.units.length
  const refused = new Uint8Array(count)
  const indicators: IndicatorScores[] = []
  const sums = plan.exactSums?.(plan, count, indicators, refused) ?? scaledSums(plan, count, indicators, known)
  let fallbacks = 0
  for (const { kind, index } of plan.steps) {
    const [node, indicator] = [plan.nodes[index], plan.indicators[index]]
    if (kind === 'node') {
      if (node) sums.add(node, index)
    } else if (indicator) {
      indicators[index] = scored(indicator)
      markRefused(indicator, indicators[index], refused)
    }
  }
  return { indicators, totals: totalsOf(plan, sums, refused), fallbacks }

  function scored(indicator: PlannedIndicator): IndicatorScores {
    const run = score(indicator)
    if ('known' in run) return run.known
    applyRejections(indicator, dataset, run.scores)
    fallbacks += run.fallbacks
    return run.scores
  }
}

/** Faults stand in the order of the units. */
function totalsOf(plan: Plan, { nodes, failures, absent }: RunningSums, refused: Uint8Array): Scorecard['totals'] {
  const unit = nodes.at(-1)
  if (!unit) throw new RangeError('A plan has at least its root node.')
  const byUnit = (a: { readonly unit: number; readonly node: number }, b: typeof a) => a.unit - b.unit || a.node - b.node
  return { nodes, mains: plan.mains.flatMap((main) => nodes[main.node] ?? []), unit, refused, failures: failures.sort(byUnit), absent: absent.sort(byUnit) }
}

import { labelledIndicator } from '../engine/labelled.js'
import type { Scorecard } from '../engine/scorecard.js'
import { groupOf } from '../engine/split.js'
import { STATE } from '../engine/state.js'
import type { Issue, Labelled } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'

/** Units that are alone in the reference set of indicators: what those compare with, such as the best of all, is the figure of the unit itself. */
export function comparedAlone({ plan, dataset, indicators }: Scorecard): Issue[] {
  const alone = new Map<number, Labelled[]>()
  for (const indicator of plan.indicators) {
    if (indicator.references.length === 0) continue
    // The only unit of each group, −1 where there are more.
    const groups = new Map<string | null, number>()
    dataset.units.forEach((record, unit) => {
      if (indicators[indicator.index]?.states[unit] !== STATE.SCORED) return
      const group = groupOf(indicator.reference, record)
      groups.set(group, groups.has(group) ? -1 : unit)
    })
    for (const unit of groups.values()) if (unit >= 0) alone.set(unit, [...(alone.get(unit) ?? []), labelledIndicator(indicator)])
  }
  return [...alone].map(([unit, compared]) => makeRunIssue('compared-alone', { unit: dataset.units[unit]?.code, params: { indicators: compared } }))
}

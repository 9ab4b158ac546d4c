import { groupOf, indicatorResult, type Issue, type Labelled, labelledIndicator, makeIssue, type Scorecard } from '@dti-vn/core'

/** Units that are alone in the reference set of indicators: what those compare with, such as the best of all, is the figure of the unit itself. */
export function comparedAlone(card: Scorecard): Issue[] {
  const { indicators } = card.plan
  const { units } = card.dataset
  const alone = new Map<number, Labelled[]>()
  for (const indicator of indicators) {
    if (indicator.references.length === 0) continue
    // The only unit of each group, −1 where there are more.
    const groups = new Map<string | null, number>()
    units.forEach((record, unit) => {
      const group = groupOf(indicator.reference, record)
      if (groups.get(group) === -1 || indicatorResult(card, indicator.index, unit).state !== 'scored') return
      groups.set(group, groups.has(group) ? -1 : unit)
    })
    for (const unit of groups.values()) if (unit >= 0) alone.set(unit, [...(alone.get(unit) ?? []), labelledIndicator(indicator)])
  }
  return [...alone].map(([unit, compared]) => makeIssue('compared-alone', { unit: units[unit]?.code, params: { indicators: compared } }))
}

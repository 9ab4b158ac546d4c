import { type Dataset, groupOf, type Issue, type Labelled, labelledIndicator, makeIssue, type Plan, type ScoredUnits } from '@dti-vn/core'

/** Units that are alone in the reference set of indicators: what those compare with, such as the best of all, is the figure of the unit itself. */
export function comparedAlone({ indicators }: Plan, dataset: Dataset, { units }: ScoredUnits): Issue[] {
  const alone = new Map<number, Labelled[]>()
  for (const indicator of indicators) {
    if (indicator.references.length === 0) continue
    const { code } = indicator.definition
    // The only unit of each group, −1 where there are more.
    const groups = new Map<string | null, number>()
    dataset.units.forEach((record, unit) => {
      if (units[unit]?.indicators[code]?.state !== 'scored') return
      const group = groupOf(indicator.reference, record)
      groups.set(group, groups.has(group) ? -1 : unit)
    })
    for (const unit of groups.values()) if (unit >= 0) alone.set(unit, [...(alone.get(unit) ?? []), labelledIndicator(indicator)])
  }
  return [...alone].map(([unit, compared]) => makeIssue('compared-alone', { unit: dataset.units[unit]?.code, params: { indicators: compared } }))
}

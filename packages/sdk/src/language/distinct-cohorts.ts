import type { ScoreResult, UnitSplit } from '@dti-vn/core'

/**
 * Cohort rules of a run that are worth showing, in order: a rule that splits the units as an earlier one does is left out, such as `parent` beside `all`
 * where all units have one parent. Ranks under it are the same; results and JSON keep them.
 */
export function distinctCohorts(result: Pick<ScoreResult, 'cohorts' | 'ranking' | 'scorecard'>): readonly UnitSplit[] {
  const shown = new Set<string>()
  return result.cohorts.filter((rule) => {
    const split = splitOf(result, rule)
    if (shown.has(split)) return false
    shown.add(split)
    return true
  })
}

/** Units by the number of their cohort, counted in the order in which the cohorts appear; equal for rules that split alike. */
function splitOf({ ranking, scorecard }: Pick<ScoreResult, 'ranking' | 'scorecard'>, rule: UnitSplit): string {
  const cohorts = new Map(ranking({ within: rule }).map(({ code, cohort }) => [code, cohort]))
  const numbers = new Map<string, number>()
  return scorecard.dataset.units
    .map(({ code }) => {
      const cohort = cohorts.get(code) ?? null
      if (cohort === null) return '-'
      if (!numbers.has(cohort)) numbers.set(cohort, numbers.size)
      return String(numbers.get(cohort))
    })
    .join(' ')
}

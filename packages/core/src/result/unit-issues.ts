import type { UnitSplit } from '../definition/indicator-definition.js'
import type { UnitRecord } from '../definition/unit.js'
import type { Plan } from '../engine/plan.js'
import type { CohortRanks } from '../ranking/cohort-ranks.js'
import { unrankedRule } from '../ranking/unranked.js'
import type { Scorecard } from '../engine/scorecard.js'
import { STATE } from '../engine/state.js'
import { labelledIndicator } from '../definition/labelled.js'
import type { Issue, Labelled } from '../issues/issue.js'
import { makeRunIssue } from '../issues/make-run-issue.js'

/** True for a unit that no source of traits lists, where the index uses traits: a warning `unit-without-traits`. */
export function lacksTraits({ traits }: Plan, unit: Pick<UnitRecord, 'traits'>): boolean {
  return traits.length > 0 && unit.traits === null
}

/** Issues of units as wholes: no traits record, no parent, no score, no rank. `cohorts` are the rules of the run. */
export function unitIssues(card: Scorecard, cohorts: readonly UnitSplit[]): Issue[] {
  const { plan, dataset } = card
  const usesParent = cohorts.includes('parent') || plan.indicators.some((indicator) => indicator.reference === 'parent')
  const ofUnits = dataset.units.flatMap((unit, i) => {
    const issues: Issue[] = []
    const at = { unit: unit.code }
    if (lacksTraits(plan, unit)) issues.push(makeRunIssue('unit-without-traits', at))
    if (usesParent && unit.parent === null) issues.push(makeRunIssue('unit-without-parent', at))
    const isSilent = card.notSubmitted.has(i)
    if (isSilent) issues.push(makeRunIssue('not-submitted', at))
    const indicators = card.totals.refused[i] === 1 && !isSilent ? refusing(card, i) : []
    if (indicators.length > 0) issues.push(makeRunIssue('unit-refused', { ...at, params: { indicators } }))
    const rule = unrankedRule(card, i)
    if (rule) issues.push(makeRunIssue('unit-unranked', { ...at, params: { reason: rule.reason } }))
    return issues
  })
  return [...ofUnits, ...failedAggregations(card), ...absentNodes(card), ...failedGrades(card)]
}

function refusing(card: Scorecard, unit: number): Labelled[] {
  return card.plan.indicators
    .filter((indicator) => {
      const state = card.indicators[indicator.index]?.states[unit]
      return state === STATE.FAILED || (state === STATE.MISSING && indicator.missing === 'refuse')
    })
    .map(labelledIndicator)
}

function failedAggregations({ plan, dataset, totals }: Scorecard): Issue[] {
  return totals.failures.map(({ unit, node, message }) => {
    const planned = plan.nodes[node]
    const params = { aggregation: planned?.how.aggregation.id ?? '', node: planned?.definition?.id ?? plan.definition.id, message }
    return makeRunIssue('aggregation-failed', { unit: dataset.units[unit]?.code, params })
  })
}

/** Nodes without a value, and why. */
function absentNodes({ plan, dataset, totals, notSubmitted }: Scorecard): Issue[] {
  return totals.absent.flatMap(({ unit, node, reason }) => {
    if (notSubmitted.has(unit)) return []
    const { definition } = plan.nodes[node] ?? {}
    const params = { node: { id: definition?.id ?? plan.definition.id, label: definition?.name ?? plan.definition.name }, reason }
    return makeRunIssue('aggregation-absent', { unit: dataset.units[unit]?.code, params })
  })
}

function failedGrades({ plan, dataset, grading }: Scorecard): Issue[] {
  const grader = plan.grader?.grader.id ?? ''
  return (grading?.failures ?? []).map(({ unit, message }) => makeRunIssue('grader-failed', { unit: dataset.units[unit]?.code, params: { grader, message } }))
}

/** Cohorts that a ranker left without ranks. */
export function failedRankings({ plan }: Scorecard, rankings: readonly CohortRanks[]): Issue[] {
  const ranker = plan.ranker?.ranker.id ?? ''
  return rankings.flatMap(({ failures }) => failures.map(({ cohort, message }) => makeRunIssue('ranker-failed', { params: { ranker, cohort, message } })))
}

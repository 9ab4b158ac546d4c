import type { Scorecard } from '../engine/scorecard.js'

/** The rule by which a unit is assessed but not ranked, if any. */
export function unrankedRule(card: Scorecard, unit: number) {
  const traits = card.dataset.units[unit]?.traits
  return card.plan.definition.ranking?.unranked?.find((rule) => (traits?.has(rule.trait) === true) === rule.has)
}

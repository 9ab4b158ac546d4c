import { exactUnit, type IndexDefinition, type Ranker, type Rational, type UnitRow } from '@dti-vn/sdk'
import { engine } from '../engine.js'

/** The standings that a ranker gives the units of an index that have a score, by their codes. */
export function standingsOf(ranker: Ranker, index: IndexDefinition, rows: readonly UnitRow[], params: unknown = {}): ReadonlyMap<string, Rational> {
  const { scorecard } = engine.score(index, rows)
  const units = rows.flatMap((_, unit) => exactUnit(scorecard, unit) ?? [])
  const standings = ranker.standings(units, params, { definition: index })
  return new Map(units.map(({ code }, i) => [code, standings[i] ?? { n: 0n, d: 1n }]))
}

/** The ranks of the units in their order. */
export function ranksOf(ranker: string, index: IndexDefinition, rows: readonly UnitRow[], params?: Readonly<Record<string, unknown>>): (number | null)[] {
  const ranking = { ranker: params ? { use: ranker, params } : ranker }
  return engine.score({ ...index, ranking }, rows).units.map(({ rank }) => rank)
}

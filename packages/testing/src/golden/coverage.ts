import { type Engine, type IndexDefinition, indicatorsOf } from '@dti-vn/sdk'
import type { GoldenUnit } from './golden-unit.js'

/** Indicators that no golden unit gets in full, and exceptions that are none (any more). */
export function faultsOfCoverage(
  engine: Engine,
  index: IndexDefinition,
  golden: readonly GoldenUnit[],
  notCovered: Readonly<Partial<Record<string, string>>>,
): string[] {
  const reached = new Set<string>()
  for (const { row, others = [] } of golden) {
    const indicators = engine.score(index, [row, ...others]).unit(row.code)?.indicators ?? {}
    for (const [code, { state, points, maxPoints }] of Object.entries(indicators)) if (state === 'scored' && points === maxPoints) reached.add(code)
  }
  const codes = indicatorsOf(index.nodes).map(({ node }) => node.code)
  const missed = codes.filter((code) => !reached.has(code) && notCovered[code] === undefined)
  return [
    ...missed.map((code) => `No golden unit gets full points for ${code}: add one, or name ${code} in "notCovered" with the reason.`),
    ...Object.entries(notCovered).flatMap(([code, reason]) => {
      if (!codes.includes(code)) return [`"notCovered" names ${code}, which is no indicator of ${index.id}.`]
      if (reached.has(code)) return [`"notCovered" names ${code}, but a golden unit gets full points for it: remove it.`]
      return reason?.trim() ? [] : [`"notCovered" gives no reason for ${code}.`]
    }),
  ]
}

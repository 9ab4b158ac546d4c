import { type ExactAmount, type ExactUnit, rationalOfNumber } from '@dti-vn/sdk'
import { frozenCopy } from '../assert/frozen.js'

/** A node or indicator as decimals; the score is null where nothing applies. */
export interface AmountCase {
  readonly points: number
  readonly maxPoints: number
  readonly score: number | null
}

/** A unit with a score, as decimals; its indicators are scored. */
export interface UnitCase extends AmountCase {
  readonly code: string
  readonly score: number
  readonly nodes?: Readonly<Record<string, AmountCase>>
  readonly indicators?: Readonly<Record<string, AmountCase>>
}

/** The unit as the engine hands it over, frozen. */
export function exactUnitOf({ code, nodes = {}, indicators = {}, ...whole }: UnitCase): ExactUnit {
  return frozenCopy({
    ...amountOf(whole),
    code,
    score: rationalOfNumber(whole.score),
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, amountOf(node)])),
    indicators: Object.fromEntries(Object.entries(indicators).map(([id, one]) => [id, { ...amountOf(one), state: 'scored' as const }])),
  })
}

function amountOf({ points, maxPoints, score }: AmountCase): ExactAmount {
  return { points: rationalOfNumber(points), maxPoints: rationalOfNumber(maxPoints), score: score === null ? null : rationalOfNumber(score) }
}

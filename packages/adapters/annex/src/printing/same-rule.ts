import { multiply, printDecimal, rationalOfNumber } from '@dti-vn/sdk'
import type { ScoringMatch } from '../scoring/pattern.js'
import type { PrintedIndicator } from './print-rule.js'

/** True where a scoring text that was read says the rule of an indicator: the method, and params that give every unit the same points. Ids and labels are the reader's own. */
export function isSameRule({ method, params = {}, maxPoints }: Pick<PrintedIndicator, 'method' | 'params' | 'maxPoints'>, found: ScoringMatch): boolean {
  const ids = found.inputs.map((_, i) => `x${String(i + 1)}`)
  return method === found.method && JSON.stringify(bare(params, maxPoints)) === JSON.stringify(bare(found.params(ids), maxPoints))
}

/** Params without ids, labels and criteria, awards as points, keys in order. */
function bare(value: unknown, max: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => bare(item, max))
  if (typeof value !== 'object' || value === null) return value
  const { id: _id, label: _label, criteria: _criteria, inputs: _inputs, share, weights, ...rest } = value as Readonly<Record<string, unknown>>
  const { max: ofPart, method } = rest
  const inner = typeof ofPart === 'number' && typeof method === 'string' ? ofPart : max
  const awards = typeof share === 'number' ? { points: Number(printDecimal(multiply(rationalOfNumber(share), rationalOfNumber(max)))) } : {}
  // The letters of answers are ids of inputs, which the reader makes anew.
  const answers = typeof weights === 'object' && weights !== null ? { weights: Object.values(weights) } : {}
  const entries = Object.entries({ ...rest, ...awards, ...answers }).filter(([key, entry]: readonly [string, unknown]) => entry !== undefined && !(key === 'whenZero' && entry === 'missing'))
  return Object.fromEntries(entries.map(([key, entry]) => [key, bare(entry, inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

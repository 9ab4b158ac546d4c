import type { References } from '../../exact/references.js'
import { Stop, ZERO_DENOMINATOR } from '../../exact/stop.js'
import { rational, type Rational, toNumber, ZERO } from '../../../numeric/rational.js'
import type { PlannedIndicator } from '../../plan.js'
import { STATE } from '../../state.js'
import type { GroupIndex } from './group-index.js'
import { isExact, type ReferenceNode, referenceKey, type ReferenceValue, type ReferenceValues } from './reference-values.js'

/** The values that the exact executor found, for the column executor. */
export function valuesOfReferences(indicator: PlannedIndicator, states: Uint8Array, index: GroupIndex, exact: References): ReferenceValues {
  const byKey = new Map<string, ReferenceValue>()
  for (const node of indicator.references) {
    const valueOf = (unit: number) => exact.of(unit)(node)
    if (node.fn !== 'rank') {
      byKey.set(referenceKey(node), { kind: 'groups', values: index.examples.map(valueOf) })
      continue
    }
    const ranks = new Float64Array(states.length).fill(NaN)
    states.forEach((state, unit) => {
      const rank = state === STATE.SCORED ? orUndefined(() => valueOf(unit)) : undefined
      if (rank) ranks[unit] = toNumber(rank)
    })
    byKey.set(referenceKey(node), { kind: 'ranks', ranks })
  }
  const included = new Uint8Array(states.length)
  for (let unit = 0; unit < states.length; unit += 1) included[unit] = exact.includes(unit) ? 1 : 0
  return { groups: index.groups, byKey, included }
}

function orUndefined<Value>(compute: () => Value): Value | undefined {
  try {
    return compute()
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}

/**
 * What column aggregates are to the exact executor; undefined when one of them is known approximately only. `others` answers for aggregates
 * that were not computed.
 */
export function referencesOfValues(values: ReferenceValues, others: () => References): References | undefined {
  const keys = new Map<ReferenceNode, string>()
  for (const value of values.byKey.values()) if (value.kind === 'groups' && !value.values.every(isExact)) return undefined
  return {
    includes: (unit) => values.included[unit] === 1,
    of: (unit) => (node) => {
      let key = keys.get(node)
      if (key === undefined) keys.set(node, (key = referenceKey(node)))
      const known = values.byKey.get(key)
      if (!known) return others().of(unit)(node)
      if (known.kind === 'ranks') return rankOf(known.ranks, unit)
      const value = known.values[values.groups[unit] ?? 0]
      return value && isExact(value) ? value : ZERO
    },
  }
}

function rankOf(ranks: Float64Array, unit: number): Rational {
  const rank = ranks[unit] ?? NaN
  if (rank !== rank) throw ZERO_DENOMINATOR
  return rational(BigInt(rank))
}

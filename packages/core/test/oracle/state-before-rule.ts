import type { NaClaimPolicy } from '../../src/definition/policies.js'
import type { Reason, State } from '../../src/engine/state.js'
import type { Cells } from './method.js'
import type { OracleIndicator } from './prepare.js'
import { type Cell, readCell } from './read-cell.js'
import { type OracleUnit, valueKey } from './units.js'

/** What the values of a unit say before its rule is looked at. */
export interface Standing {
  readonly cells: Cells
  /** Undefined when the rule decides. */
  readonly settled: { readonly state: State; readonly reason: Reason } | undefined
}

/** The upper rows of the state table, in its order: trait, NA that counts, NA that does not, empty, invalid. `naClaim` says who decides about an NA. */
export function standingOf({ definition, method, use }: OracleIndicator, unit: OracleUnit, naClaim: NaClaimPolicy): Standing {
  const cells = new Map<string, Cell>()
  for (const input of use.inputs) {
    const given = unit.values.get(valueKey(definition.code, input.id)) ?? []
    cells.set(input.id, given.length > 1 ? { kind: 'invalid', reason: 'duplicate' } : readCell(given[0], input))
  }
  return { cells, settled: settle() }

  function settle(): Standing['settled'] {
    const all = [...cells.values()]
    if (definition.trait !== undefined && !unit.traits.has(definition.trait)) return { state: 'not-applicable', reason: 'no-trait' }
    const isApproved = unit.approved.has(definition.code) && !unit.rejected.has(definition.code)
    if (all.some((cell) => cell.kind === 'na')) {
      return naClaim === 'accepted' || isApproved ? { state: 'not-applicable', reason: 'declared-na' } : { state: 'missing', reason: 'na-unapproved' }
    }
    if (method.isMissing(use, (id) => cells.get(id)?.kind === 'blank')) return { state: 'missing', reason: 'empty' }
    const wrong = all.find((cell) => cell.kind === 'invalid')
    return wrong && { state: 'invalid', reason: wrong.reason }
  }
}

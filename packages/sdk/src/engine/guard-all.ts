import type { Collected } from '../compose/collect.js'
import { KIND_NAMES, type KindName } from '../contributions/kinds.js'
import { guarded } from '../guard/guarded.js'
import type { ContributionsByKind } from './ids.js'

/** All contributions as the engine calls them. */
export function guardAll(collected: Collected): ContributionsByKind {
  const entries = KIND_NAMES.map(<K extends KindName>(kind: K) => [kind, Object.freeze(collected[kind].map((owned) => guarded<K>(kind, owned)))] as const)
  return Object.freeze(Object.fromEntries(entries)) as unknown as ContributionsByKind
}

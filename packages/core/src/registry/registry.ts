import type { Aggregation } from '../aggregations/aggregation.js'
import { BUILT_IN_AGGREGATIONS } from '../aggregations/built-in.js'
import { BUILT_IN_METHODS } from '../methods/built-in.js'
import type { ScoringMethod } from '../methods/method.js'

/** What the engine may use besides the definition. Plain and frozen; the SDK composes one from plugins. */
export interface Registry {
  readonly methods: ReadonlyMap<string, ScoringMethod>
  readonly aggregations: ReadonlyMap<string, Aggregation>
}

/** A registry of what is built in and what is given. Throws a `TypeError` when an id is taken twice. */
export function createRegistry(methods: readonly ScoringMethod[] = [], aggregations: readonly Aggregation[] = []): Registry {
  return Object.freeze({
    methods: byId('Scoring method', [...BUILT_IN_METHODS, ...methods]),
    aggregations: byId('Aggregation', [...BUILT_IN_AGGREGATIONS, ...aggregations]),
  })
}

function byId<T extends { readonly id: string }>(kind: string, items: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    if (found.has(item.id)) throw new TypeError(`${kind} "${item.id}" is registered twice.`)
    found.set(item.id, item)
  }
  return found
}

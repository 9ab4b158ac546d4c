import { BUILT_IN_METHODS } from '../methods/built-in.js'
import type { ScoringMethod } from '../methods/method.js'

/** What the engine may use besides the definition. Plain and frozen; the SDK composes one from plugins. */
export interface Registry {
  readonly methods: ReadonlyMap<string, ScoringMethod>
}

/** A registry of the built-in methods and the given ones. Throws a `TypeError` when an id is taken twice. */
export function createRegistry(methods: readonly ScoringMethod[] = []): Registry {
  const byId = new Map<string, ScoringMethod>()
  for (const method of [...BUILT_IN_METHODS, ...methods]) {
    if (byId.has(method.id)) throw new TypeError(`Scoring method "${method.id}" is registered twice.`)
    byId.set(method.id, method)
  }
  return Object.freeze({ methods: byId })
}

import { BUILT_IN_METHODS } from '../methods/built-in.js'
import { type Registry, type RegistryAdditions, registryOf } from './registry-of.js'

export type { Registry, RegistryAdditions } from './registry-of.js'

/** A registry of what is built in and what is given. Throws a `TypeError` when an id is taken twice. */
export function createRegistry(added: RegistryAdditions = {}): Registry {
  return registryOf(BUILT_IN_METHODS, added)
}

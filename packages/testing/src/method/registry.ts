import { BUILT_IN_AGGREGATIONS, BUILT_IN_METHODS, createRegistry, type Registry, type ScoringMethod } from '@dti-vn/sdk'

/** A registry that holds the method: the given one, or the built-in methods, with the method added where it is not in it. */
export function registryWith(method: ScoringMethod, given?: Registry): Registry {
  const known = given ?? createRegistry()
  if (known.methods.get(method.id) === method) return known
  const others = [...known.methods.values()].filter((other) => !BUILT_IN_METHODS.includes(other) && other.id !== method.id)
  const aggregations = [...known.aggregations.values()].filter((other) => !BUILT_IN_AGGREGATIONS.includes(other))
  return createRegistry({ methods: [...others, method], aggregations })
}

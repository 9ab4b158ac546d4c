import { type Aggregation, canonicalJson, type Plugin, type ScoringMethod } from '@dti-vn/sdk'

/** What of a plugin is data: methods and aggregations without their schemas. */
function plainPlugin(plugin: Plugin): object {
  const { methods = [], aggregations = [], ...others } = plugin.contributions
  const withoutSchema = ({ params: _, ...rest }: ScoringMethod | Aggregation) => rest
  return { ...plugin, contributions: { ...others, methods: methods.map(withoutSchema), aggregations: aggregations.map(withoutSchema) } }
}

/** What differs between two calls of the factory. */
export function faultsOfSetup(first: readonly Plugin[], second: readonly Plugin[]): string[] {
  const text = (plugins: readonly Plugin[]) => canonicalJson(plugins.map(withoutFunctions))
  if (text(first) === text(second)) return []
  return ['Two calls of the factory give different plugins: setup() may depend on its options only, not on a counter, the time, chance or a file.']
}

function withoutFunctions(plugin: Plugin): unknown {
  return JSON.parse(JSON.stringify(plainPlugin(plugin), (_, value: unknown) => (typeof value === 'function' ? 'function' : value)))
}

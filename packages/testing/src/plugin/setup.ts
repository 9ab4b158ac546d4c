import { canonicalJson, KIND_NAMES, type Plugin } from '@dti-vn/sdk'

/** What of a plugin is data: contributions without the schemas of their params and options. */
function plainPlugin(plugin: Plugin): object {
  const plain = KIND_NAMES.map((kind) => [kind, (plugin.contributions[kind] ?? []).map(withoutSchemas)] as const)
  return { ...plugin, contributions: Object.fromEntries(plain) }
}

function withoutSchemas(contribution: object): object {
  const isSchema = (value: unknown) => typeof value === 'object' && value !== null && '~standard' in value
  return Object.fromEntries(Object.entries(contribution).filter(([, value]) => !isSchema(value)))
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

import { KIND_NAMES, type Plugin, PLUGIN_API_VERSION } from '@dti-vn/sdk'
import { unknownKeys } from '../assert/known-keys.js'

/** What is read of a package.json. */
export interface PackageManifest {
  readonly version: string
}

const ID = /^[a-z][a-z0-9-]*$/
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/
const KEYS: readonly (keyof Plugin)[] = Object.freeze(['kind', 'apiVersion', 'id', 'version', 'meta', 'requires', 'contributions'])

/** What is wrong with the outside of plugins: kind, id, versions, keys. */
export function faultsOfManifest(plugins: readonly Plugin[], packageJson: PackageManifest | undefined): string[] {
  const [first, second] = plugins
  if (!first) return ['There is no plugin to test.']
  const faults = plugins.flatMap(faultsOfOne)
  if (!packageJson) return faults
  if (second) return [...faults, '"packageJson" belongs to one plugin, but this is a preset of several: leave it out.']
  if (first.version === packageJson.version) return faults
  return [...faults, `The plugin says version ${first.version}, its package.json ${packageJson.version}: they must be the same, because results name the version.`]
}

function faultsOfOne(plugin: Plugin): string[] {
  const { kind, apiVersion, id, version } = plugin as { readonly [Key in keyof Plugin]: unknown }
  const faults: string[] = []
  if (kind !== 'dti-vn.plugin') return ['This is no plugin: return what definePlugin() made.']
  if (typeof id !== 'string' || !ID.test(id)) faults.push(`The id ${JSON.stringify(id)} must match [a-z][a-z0-9-]*.`)
  if (apiVersion !== PLUGIN_API_VERSION) faults.push(`apiVersion is ${String(apiVersion)}; this kit tests ${String(PLUGIN_API_VERSION)}.`)
  if (typeof version !== 'string' || !VERSION.test(version)) faults.push(`The version ${JSON.stringify(version)} is not of the form 1.2.3.`)
  return [...faults, ...unknownKeys('The plugin', plugin, KEYS), ...unknownKeys('"contributions"', plugin.contributions, KIND_NAMES)]
}

import type { Plugin } from '@dti-vn/sdk'
import { unfrozenPaths } from '../assert/frozen.js'

/** Parts of a plugin that can still be changed: data to its leaves, methods and aggregations as objects. */
export function faultsOfFreezing(plugin: Plugin): string[] {
  const { methods = [], aggregations = [], ...data } = plugin.contributions
  const { contributions, ...manifest } = plugin
  const open = [
    ...[plugin, contributions, ...methods, ...aggregations].flatMap((part) => (Object.isFrozen(part) ? [] : ['id' in part ? part.id : 'contributions'])),
    ...Object.entries({ ...manifest, ...data }).flatMap(([key, value]) => unfrozenPaths(value, key)),
  ]
  return open.map((path) => `${path} of ${plugin.id} is not frozen: make the plugin with definePlugin(), and freeze no part of it before.`)
}

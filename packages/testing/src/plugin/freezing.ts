import type { Plugin } from '@dti-vn/sdk'
import { unfrozenPaths } from '../assert/frozen.js'

/** Parts of a plugin that can still be changed. */
export function faultsOfFreezing(plugin: Plugin): string[] {
  return unfrozenPaths(plugin, 'the plugin').map((path) => `${path} of ${plugin.id} is not frozen: make the plugin with definePlugin().`)
}

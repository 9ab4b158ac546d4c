import { labelOf, type Plugin } from '../plugin/plugin.js'
import { type CompositionFault, fault } from './composition-error.js'

/** A fault for each circle of plugins that require one another, named once. */
export function checkCycles(plugins: readonly Plugin[]): CompositionFault[] {
  const byId = new Map(plugins.map((plugin) => [plugin.id, plugin]))
  const settled = new Set<string>()
  const faults: CompositionFault[] = []

  function visit(plugin: Plugin, above: readonly string[]): void {
    const from = above.indexOf(plugin.id)
    if (from >= 0) {
      const circle = [...above.slice(from), plugin.id].join(' → ')
      faults.push(
        fault(
          'PLUGIN_REQUIRES_CYCLE',
          labelOf(plugin),
          `Các plugin cần lẫn nhau thành vòng: ${circle}; hãy bỏ một “requires” hoặc gộp phần chung thành plugin riêng.`,
          `Plugins require one another in a circle: ${circle}; remove one "requires", or move what they share into a plugin of its own.`,
        ),
      )
      return
    }
    if (settled.has(plugin.id)) return
    for (const id of plugin.requires) {
      const required = byId.get(id)
      if (required) visit(required, [...above, plugin.id])
    }
    settled.add(plugin.id)
  }

  for (const plugin of plugins) visit(plugin, [])
  return faults
}

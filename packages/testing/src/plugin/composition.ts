import { createEngine, type Engine, type Plugin, type PluginList } from '@dti-vn/sdk'
import { messageOf } from '../assert/failure.js'

/** The engine of plugins and their companions. Throws what `createEngine` throws. */
export function composed(plugins: readonly Plugin[], companions: PluginList): Engine {
  return createEngine({ plugins: [...companions, plugins] })
}

/** What keeps plugins from composing. */
export function faultsOfComposition(plugins: readonly Plugin[], companions: PluginList): string[] {
  try {
    composed(plugins, companions)
    return []
  } catch (error) {
    return [`It does not compose${companions.length > 0 ? ' with its companions' : ' alone; what it requires goes into "companions"'}: ${messageOf(error)}`]
  }
}

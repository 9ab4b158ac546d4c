import type { OverrideRecord } from '@dti-vn/core'
import { type Converters, convertUp } from './convert-up.js'
import { checkCycles } from './check-cycles.js'
import { checkLocales } from './check-locales.js'
import { checkUnitLists } from './check-unit-lists.js'
import { checkScoringNames } from './check-scoring-names.js'
import { checkPlugins, isPlugin } from './check-plugins.js'
import { checkLevels, collect, type Collected } from './collect.js'
import { CompositionError } from './composition-error.js'
import { applyOverrides, type Overrides } from './overrides.js'
import { type Plugin, PLUGIN_API_VERSION } from '../plugin/plugin.js'

/** Plugins put together. */
export interface Composition {
  readonly plugins: readonly Plugin[]
  readonly collected: Collected
  readonly overrides: readonly OverrideRecord[]
}

/** Puts plugins together, or throws one `CompositionError` with every fault. Of plugins that were checked together before, only ids are looked at. */
export function compose(given: readonly Plugin[], overrides: Overrides, converters: Converters, checked = false): Composition {
  const plugins = given.map((plugin) => upToDate(plugin, converters))
  const ofPlugins = checkPlugins(plugins)
  if (ofPlugins.some((fault) => fault.code === 'PLUGIN_INVALID')) throw new CompositionError(ofPlugins)
  const { collected, faults } = collect(plugins, checked)
  const overridden = applyOverrides(collected, overrides)
  const together = ({ collected: all }: typeof overridden) => [...checkLevels(all), ...checkUnitLists(all), ...checkScoringNames(all), ...(faults.length === 0 ? checkLocales(all, plugins) : [])]
  const all = [...ofPlugins, ...checkCycles(plugins), ...faults, ...overridden.faults, ...(checked ? [] : together(overridden))]
  if (all.length > 0) throw new CompositionError(all)
  return { plugins, collected: overridden.collected, overrides: overridden.records }
}

/** A plugin that cannot be converted stays as it is and is refused with the others. */
function upToDate(plugin: Plugin, converters: Converters): Plugin {
  if (!isPlugin(plugin)) return plugin
  const converted = convertUp(plugin, converters, PLUGIN_API_VERSION)
  return converted.ok ? (converted.plugin as Plugin) : plugin
}

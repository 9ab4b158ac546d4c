import type { Language, Plugin, PluginList } from '@dti-vn/sdk'
import { failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import { LANGUAGES } from '../assert/texts.js'
import type { TestFunction } from '../runner.js'
import { composed, faultsOfComposition } from './composition.js'
import { faultsOfIndex } from './contributed-index.js'
import { faultsOfFreezing } from './freezing.js'
import { faultsOfSentences } from './issue-sentences.js'
import { faultsOfManifest, type PackageManifest } from './manifest.js'
import { faultsOfSetup } from './setup.js'
import { faultsOfPluginTexts } from './plugin-texts.js'

/** A plugin or a preset, or what makes one: a factory of `definePlugin`, or a function that calls it with options. */
export type PluginSource = Plugin | readonly Plugin[] | (() => Plugin | readonly Plugin[])

export interface PluginTesterOptions {
  readonly test: TestFunction
  /** The package.json of the plugin: the two versions must be one. Not for presets, whose plugins have packages of their own. */
  readonly packageJson?: PackageManifest
  /** Languages that every text must have; Vietnamese and English unless given. */
  readonly languages?: readonly Language[]
  /** Plugins that it cannot do without. */
  readonly companions?: PluginList
}

/**
 * Tests a plugin or a preset as a whole: its manifest, its texts, the sentences of its issue codes, that it composes, that `setup` is deterministic and its value frozen, and
 * that every index it brings is sound and survives JSON.
 */
export function pluginTester(source: PluginSource, options: PluginTesterOptions): void {
  expectOptions('pluginTester(plugin, { test, packageJson?, languages?, companions? })', options, ['test'], ['packageJson', 'languages', 'companions'])
  const { test, packageJson, languages = LANGUAGES, companions = [] } = options
  const plugins: readonly Plugin[] = [typeof source === 'function' ? source() : source].flat()
  const name = plugins.map(({ id }) => id).join(' + ')
  const check = (what: string, faults: () => readonly string[]) => {
    test(`${name}: ${what}`, () => failIfAny(faults()))
  }
  check('the manifest is well formed', () => faultsOfManifest(plugins, packageJson))
  check(`every text is there in ${languages.join(' and ')}`, () => plugins.flatMap((plugin) => faultsOfPluginTexts(plugin, languages)))
  const kinds = plugins.flatMap((plugin) => plugin.contributions.issues ?? [])
  if (kinds.length > 0) check('the sentences of its issue codes are whole in both languages', () => faultsOfSentences(kinds))
  check('it composes into an engine', () => faultsOfComposition(plugins, companions))
  check('what it contributes is frozen', () => plugins.flatMap(faultsOfFreezing))
  if (typeof source === 'function') check('setup is deterministic', () => faultsOfSetup(plugins, [source()].flat()))
  for (const index of plugins.flatMap((plugin) => plugin.contributions.indexes ?? [])) {
    check(`the index ${index.id} is sound and survives JSON`, () => faultsOfIndex(composed(plugins, companions), index))
  }
}

import { messageFaults } from '../contributions/message-faults.js'
import { labelOf, type Plugin } from '../plugin/plugin.js'
import type { Collected } from './collect.js'
import { type CompositionFault, fault } from './composition-error.js'
import { nameOf } from './owned.js'

/** What a locale says of `plugins`: codes that they do not have, and placeholders that they do not fill. */
export function checkLocales({ locales, issues }: Collected, plugins: readonly Plugin[]): CompositionFault[] {
  return locales.flatMap(({ plugin, value: { id, pluginMessages = {} } }) =>
    Object.entries(pluginMessages).flatMap(([owner, messages]) => {
      if (!plugins.some((one) => one.id === owner)) return []
      const known = Object.fromEntries(issues.filter((kind) => kind.plugin.id === owner).map(({ value }) => [value.id, value.en]))
      const { vi, en } = nameOf('locales', id)
      return messageFaults(`pluginMessages.${owner}`, messages, known).map((text) => fault('CONTRIBUTION_INVALID', labelOf(plugin), `${vi}: ${text.vi}`, `${en}: ${text.en ?? text.vi}`))
    }),
  )
}

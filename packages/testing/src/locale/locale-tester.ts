import { ISSUE_LANGUAGES, type Locale, type MessageTemplate, OUTPUT_WORDS, type Plugin, type PluginList, slotsOf } from '@dti-vn/sdk'
import { failIfAny } from '../assert/failure.js'
import { expectOptions } from '../assert/options.js'
import { unknownKeys } from '../assert/known-keys.js'
import type { TestFunction } from '../runner.js'

export interface LocaleTesterOptions {
  readonly test: TestFunction
  /** Plugins whose issue codes the locale speaks too, in `pluginMessages`; none unless given. */
  readonly plugins?: PluginList
  /** Codes and words that are not translated yet, on purpose: exactly these may be absent. None unless given. */
  readonly absent?: readonly string[]
}

type Messages = Locale['messages']

/** Sentences of a locale beside the English ones that they stand for; `what` names the table. */
interface Compared {
  readonly what: string
  readonly own: Messages
  readonly english: Messages
}

/**
 * Tests a locale: every issue code and output word is there but those declared absent, none is unknown, every sentence has the placeholders of
 * the English one, and is not the English one.
 */
export function localeTester(locale: Locale, options: LocaleTesterOptions): void {
  expectOptions('localeTester(locale, { test, plugins?, absent? })', options, ['test'], ['plugins', 'absent'])
  const { test, plugins = [], absent = [] } = options
  const { messages, pluginMessages = {}, words } = locale
  const makers = plugins.flat().filter(({ contributions }) => (contributions.issues ?? []).length > 0)
  const tables: Compared[] = [
    { what: '"messages"', own: messages, english: ISSUE_LANGUAGES.en.messages },
    ...makers.map((plugin): Compared => ({ what: `"pluginMessages.${plugin.id}"`, own: pluginMessages[plugin.id] ?? {}, english: englishOf(plugin) })),
  ]
  test(`locale ${locale.id}: every issue code has a sentence, every word of outputs a word`, () => {
    failIfAny([
      ...tables.flatMap(({ what, own, english }) => [...unknownKeys(what, own, Object.keys(english)), ...faultsOfKeys(what, Object.keys(english), own, absent)]),
      ...unknownKeys('"pluginMessages"', pluginMessages, makers.map(({ id }) => id)),
      ...unknownKeys('"words"', words, Object.keys(OUTPUT_WORDS)),
      ...faultsOfKeys('"words"', Object.keys(OUTPUT_WORDS), words, absent),
    ])
  })
  test(`locale ${locale.id}: sentences have the placeholders of the English ones`, () => {
    failIfAny(tables.flatMap(({ own, english }) => Object.entries(english).flatMap(([code, template]) => faultsOfSentence(code, own[code], template))))
  })
}

function englishOf({ contributions }: Plugin): Messages {
  return Object.fromEntries((contributions.issues ?? []).map(({ id, en }) => [id, en]))
}

function faultsOfKeys(what: string, keys: readonly string[], table: object, absent: readonly string[]): string[] {
  return keys.flatMap((key) => {
    if (Object.hasOwn(table, key)) return absent.includes(key) ? [`"absent" names "${key}", but ${what} has it: take it out of "absent".`] : []
    return absent.includes(key) ? [] : [`${what} has no "${key}": translate it, or name it in "absent".`]
  })
}

function faultsOfSentence(code: string, given: MessageTemplate | undefined, english: MessageTemplate): string[] {
  if (!given) return []
  const [own, expected] = [placeholders(given), placeholders(english)]
  const faults = own === expected ? [] : [`The sentence "${code}" has the placeholders ${own || 'none'}; the English one has ${expected || 'none'}.`]
  if (given.what === english.what) faults.push(`The sentence "${code}" is the English one: translate it.`)
  return faults
}

function placeholders({ what, remedy }: MessageTemplate): string {
  return slotsOf(what, remedy).map((slot) => `{${slot}}`).join(', ')
}

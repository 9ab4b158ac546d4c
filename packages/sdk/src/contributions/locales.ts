import { ISSUE_LANGUAGES, type LocalText } from '@dti-vn/core'
import { OUTPUT_WORDS } from '../language/output-words.js'
import { DEPRECATED } from './deprecated.js'
import { optional, required } from './field.js'
import type { ContributionKind } from './kind.js'
import type { Locale } from './locale.js'
import { messageFaults, unknownKeyFaults } from './message-faults.js'
import { MESSAGE, tableOf } from './message-shape.js'
import { STRING } from './shape.js'

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const MESSAGES = tableOf(MESSAGE, 'bảng { mã: { what, remedy } }', 'a table { code: { what, remedy } }')

/** Keys that the library does not know, and placeholders that it does not fill; what is said of plugins is looked at where they are put together. */
function faultsOf({ messages, words }: Locale): LocalText[] {
  return [...messageFaults('messages', messages, ISSUE_LANGUAGES.en.messages), ...unknownKeyFaults('words', words, Object.keys(OUTPUT_WORDS))]
}

/** Languages. */
export const locales: ContributionKind<Locale> = Object.freeze({
  one: { vi: 'ngôn ngữ', en: 'locale' },
  ids: (id: string) => (TAG.test(id) ? undefined : { vi: 'Mã phải là thẻ ngôn ngữ như “fr” hoặc “pt-BR”.', en: 'The id must be a language tag such as "fr" or "pt-BR".' }),
  builtIn: Object.freeze((['vi', 'en'] as const).map((id) => ({ id, name: id === 'vi' ? 'tiếng Việt' : 'English', messages: ISSUE_LANGUAGES[id].messages, words: {} }))),
  fields: {
    id: required(STRING, 'language tag, e.g. `fr`; `vi` and `en` are built in'),
    name: required(STRING, 'the language in itself, e.g. français'),
    messages: required(MESSAGES, '`what` and `remedy` by issue code of the library, with the placeholders of the English sentence'),
    pluginMessages: optional(tableOf(MESSAGES, 'bảng { mã plugin: { mã: { what, remedy } } }', 'a table { plugin id: { code: { what, remedy } } }'), 'the same for the codes that plugins define, by the id of the plugin; not used where an engine does not have the plugin'),
    words: required(tableOf(STRING, 'bảng { mã: từ }', 'a table { id: word }'), 'words of outputs by their id, see `OUTPUT_WORDS`'),
    deprecated: DEPRECATED,
  },
  faults: faultsOf,
})

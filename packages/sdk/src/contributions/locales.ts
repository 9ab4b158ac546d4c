import { ISSUE_LANGUAGES, type LocalText, type MessageTemplate, nearest, slotsOf } from '@dti-vn/core'
import { OUTPUT_WORDS } from '../language/output-words.js'
import { DEPRECATED } from './deprecated.js'
import { optional, recordOf, required } from './field.js'
import type { ContributionKind } from './kind.js'
import type { Locale } from './locale.js'
import { type Shape, shape, isRecord, STRING } from './shape.js'

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const TEMPLATE = recordOf({ what: required(STRING, 'what happened'), remedy: required(STRING, 'what to do'), remedyOfUnit: optional(STRING, 'what a unit can do that only has a form') })

/** An object of values of one shape. */
function tableOf(item: Shape, vi: string, en: string): Shape {
  return shape(vi, en, (value): value is unknown => isRecord(value) && Object.values(value).every(item.fits))
}

function placeholders({ what, remedy, remedyOfUnit = '' }: MessageTemplate): readonly string[] {
  return slotsOf(what, remedy, remedyOfUnit).map((slot) => `{${slot}}`)
}

/** Keys that the library does not know, and placeholders that it does not fill. */
function faultsOf({ messages, words }: Locale): LocalText[] {
  const known: Readonly<Record<string, MessageTemplate>> = ISSUE_LANGUAGES.en.messages
  const unknown = [
    ...Object.keys(messages).filter((code) => !Object.hasOwn(known, code)).map((code) => ['messages', code, nearest(code, Object.keys(known), 1).join('')] as const),
    ...Object.keys(words).filter((word) => !Object.hasOwn(OUTPUT_WORDS, word)).map((word) => ['words', word, nearest(word, Object.keys(OUTPUT_WORDS), 1).join('')] as const),
  ].map(([field, key, close]) => ({
    vi: `“${field}” có khóa lạ “${key}”; hãy bỏ đi hoặc sửa${close && ` thành “${close}”`}.`,
    en: `"${field}" has the unknown key "${key}"; remove it or correct it${close && ` to "${close}"`}.`,
  }))
  const strange = Object.entries(messages).flatMap(([code, template]) => {
    const allowed = known[code] ? placeholders(known[code]) : []
    return known[code] ? placeholders(template).filter((name) => !allowed.includes(name)).map((name) => ({ code, name, allowed })) : []
  }).map(({ code, name, allowed }) => ({
    vi: `câu “${code}” có chỗ trống ${name} mà không gì điền vào; các chỗ trống: ${allowed.join(', ')}.`,
    en: `the message "${code}" has the placeholder ${name}, which nothing fills; placeholders: ${allowed.join(', ')}.`,
  }))
  return [...unknown, ...strange]
}

/** Languages. */
export const locales: ContributionKind<Locale> = Object.freeze({
  one: { vi: 'ngôn ngữ', en: 'locale' },
  ids: (id: string) => (TAG.test(id) ? undefined : { vi: 'Mã phải là thẻ ngôn ngữ như “fr” hoặc “pt-BR”.', en: 'The id must be a language tag such as "fr" or "pt-BR".' }),
  builtIn: Object.freeze((['vi', 'en'] as const).map((id) => ({ id, name: id === 'vi' ? 'tiếng Việt' : 'English', messages: ISSUE_LANGUAGES[id].messages, words: {} }))),
  fields: {
    id: required(STRING, 'language tag, e.g. `fr`; `vi` and `en` are built in'),
    name: required(STRING, 'the language in itself, e.g. français'),
    messages: required(tableOf(TEMPLATE, 'bảng { mã: { what, remedy } }', 'a table { code: { what, remedy } }'), '`what` and `remedy` by issue code, with the placeholders of the English sentence'),
    words: required(tableOf(STRING, 'bảng { mã: từ }', 'a table { id: word }'), 'words of outputs by their id, see `OUTPUT_WORDS`'),
    deprecated: DEPRECATED,
  },
  faults: faultsOf,
})

import { type LocalText, type MessageTemplate, nearest, slotsOf } from '@dti-vn/core'

type Messages = Readonly<Record<string, MessageTemplate>>

function placeholders({ what, remedy, remedyOfUnit = '' }: MessageTemplate): readonly string[] {
  return slotsOf(what, remedy, remedyOfUnit).map((slot) => `{${slot}}`)
}

/** A fault for each key of a table of a locale that nothing known has. */
export function unknownKeyFaults(field: string, table: object, known: readonly string[]): LocalText[] {
  return Object.keys(table).filter((key) => !known.includes(key)).map((key) => {
    const close = nearest(key, known, 1).join('')
    return {
      vi: `“${field}” có khóa lạ “${key}”; hãy bỏ đi hoặc sửa${close && ` thành “${close}”`}.`,
      en: `"${field}" has the unknown key "${key}"; remove it or correct it${close && ` to "${close}"`}.`,
    }
  })
}

/** Sentences of codes that are not `known`, and placeholders that nothing fills. */
export function messageFaults(field: string, messages: Messages, known: Messages): LocalText[] {
  const strange = Object.entries(messages).flatMap(([code, template]) => {
    const allowed = Object.hasOwn(known, code) && known[code] ? placeholders(known[code]) : undefined
    return allowed ? placeholders(template).filter((name) => !allowed.includes(name)).map((name) => ({ code, name, allowed })) : []
  })
  return [
    ...unknownKeyFaults(field, messages, Object.keys(known)),
    ...strange.map(({ code, name, allowed }) => ({
      vi: `câu “${code}” có chỗ trống ${name} mà không gì điền vào; các chỗ trống: ${allowed.join(', ')}.`,
      en: `the message "${code}" has the placeholder ${name}, which nothing fills; placeholders: ${allowed.join(', ')}.`,
    })),
  ]
}

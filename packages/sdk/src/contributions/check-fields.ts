import { type LocalText, nearest } from '@dti-vn/core'
import type { Field } from './field.js'
import { isRecord } from './shape.js'

/** What is wrong with the fields of a value: absent ones, unknown ones, and those that hold something else. */
export function checkFields(value: unknown, fields: Readonly<Record<string, Field>>): LocalText[] {
  if (!isRecord(value)) return [{ vi: 'phải là một đối tượng.', en: 'must be an object.' }]
  const known = Object.keys(fields)
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key)).map((key) => unknownKey(key, known))
  return [
    ...unknown,
    ...Object.entries(fields).flatMap(([key, field]) => {
      const { words } = field.shape
      if (value[key] === undefined) return field.required ? [{ vi: `thiếu trường “${key}”: hãy cho ${words.vi}.`, en: `the field "${key}" is missing: give ${words.en}.` }] : []
      if (field.shape.fits(value[key])) return []
      return [{ vi: `trường “${key}” phải là ${words.vi}.`, en: `the field "${key}" must be ${words.en}.` }]
    }),
  ]
}

function unknownKey(key: string, known: readonly string[]): LocalText {
  const close = nearest(key, known, 1).join('')
  if (known.length === 0) return { vi: `không có trường “${key}”, và cũng không có trường nào khác: hãy bỏ đi.`, en: `there is no field "${key}", nor any other: remove it.` }
  return {
    vi: `không có trường “${key}”; hãy bỏ đi hoặc sửa${close && ` thành “${close}”`}. Các trường: ${known.join(', ')}.`,
    en: `there is no field "${key}"; remove it or correct it${close && ` to "${close}"`}. Fields: ${known.join(', ')}.`,
  }
}

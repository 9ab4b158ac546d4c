import type { LocalText } from '../text/local-text.js'
import { MisuseError, type MisuseCode } from './misuse-error.js'
import { nearest } from './nearest.js'
import { messageOfThrown } from './thrown-message.js'

/** Throws a `MisuseError` that names the known values and the nearest of them, unless `value` is one. `what` names the thing in both languages. */
export function requireKnown(value: unknown, known: readonly string[], what: Required<LocalText>, code: MisuseCode = 'OPTIONS_INVALID'): void {
  if (known.includes(value as string)) return
  const shown = value !== null && typeof value === 'object' ? 'object' : String(value)
  const close = (word: string) => nearest(shown, known, 1).map((id) => `; ${word}: ${id}`).join('')
  const all = known.join(', ') || '–'
  throw new MisuseError(code, {
    vi: `${what.vi}: không có “${shown}”${close('gần đúng nhất')}. Có thể dùng: ${all}.`,
    en: `${what.en}: no "${shown}"${close('nearest')}. Known: ${all}.`,
  })
}

/**
 * Throws a `MisuseError` unless `options` is an object with no other keys than these: an option that nothing reads is a spelling mistake. `call` is
 * what was called.
 */
export function requireOptions(call: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new MisuseError('OPTIONS_INVALID', {
      vi: `Tùy chọn của ${call} phải có dạng { ${names.join(', ')} }.`,
      en: `The options of ${call} must be { ${names.join(', ')} }.`,
    })
  }
  for (const key of readAll(call, options, names)) requireKnown(key, names, { vi: `Tùy chọn của ${call}`, en: `Options of ${call}` })
}

/** The keys of options, when each of the known ones lets itself be read: a getter or a proxy may throw. */
function readAll(call: string, options: object, names: readonly string[]): readonly string[] {
  let name = ''
  try {
    for (name of names) Reflect.get(options, name)
    return Object.keys(options)
  } catch (error) {
    const message = messageOfThrown(error)
    throw new MisuseError('OPTIONS_INVALID', { vi: `Không đọc được tùy chọn “${name}” của ${call}: ${message}`, en: `The option "${name}" of ${call} cannot be read: ${message}` })
  }
}

/** The names of all options of a type, given as an object so that the compiler refuses one that is forgotten or does not exist. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what is checked is that the names are those of T
export function optionNames<T>(names: { readonly [K in keyof T]-?: true }): readonly string[] {
  return Object.freeze(Object.keys(names))
}

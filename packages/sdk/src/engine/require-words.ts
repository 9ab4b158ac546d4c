import { requireKnown } from '@dti-vn/core'

/** Throws a `MisuseError` for an option in `words` that is given and is none of the words that it may be. Options that are not in `words` are left alone. */
export function requireWords(options: object, words: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, value] of Object.entries(options)) {
    const known = Object.hasOwn(words, name) ? words[name] : undefined
    if (known && value !== undefined) requireKnown(value, known, { vi: `“${name}”`, en: `"${name}"` })
  }
}

import { en } from './texts-en.js'
import { vi } from './texts-vi.js'

/** Everything the command says. */
export type Texts = typeof vi

/** Texts by language. */
export const TEXTS = Object.freeze({ vi, en })

/** Fills `{name}` in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : whole))
}

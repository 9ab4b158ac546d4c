import { CONFIG_TEXTS } from './config-texts.js'
import { GROUP_TEXTS } from './group-texts.js'
import { en } from './texts-en.js'
import { vi } from './texts-vi.js'
import { UNITS_TEXTS } from './units-texts.js'

/** Everything the command says: the words that all commands share, and those of one thing under its name. */
export const TEXTS = Object.freeze({
  vi: { ...vi, units: UNITS_TEXTS.vi, config: CONFIG_TEXTS.vi, groups: GROUP_TEXTS.vi },
  en: { ...en, units: UNITS_TEXTS.en, config: CONFIG_TEXTS.en, groups: GROUP_TEXTS.en },
})

/** The words of one language. */
export type Texts = (typeof TEXTS)['vi']

/** Fills `{name}` in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : whole))
}

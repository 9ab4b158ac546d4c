import { fillSlots } from '@dti-vn/sdk'
import { en } from './texts-en.js'
import { vi } from './texts-vi.js'

/** Everything the command says. */
export type Texts = typeof vi

/** Texts by language. */
export const TEXTS = Object.freeze({ vi, en })

/** Fills the slots of a text: `{name}`, or `{count|unit|units}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillSlots(text, values, String)
}

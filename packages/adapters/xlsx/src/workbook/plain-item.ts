import { BYTES, KIND_OF, KINDS, standsAt } from './xml-bytes.js'

const BEGINNINGS: readonly string[] = ['<si><t>', '<si><t xml:space="preserve">']
/** What stands behind the text of a plain item. */
export const ITEM_END = '</t></si>'

/** Where the text of a shared text begins that is one text without looks, written as programs write it; -1 for everything else, which is left to the XML reader. */
export function plainItemStart(bytes: Uint8Array, at: number): number {
  for (const beginning of BEGINNINGS) if (standsAt(bytes, at, beginning)) return at + beginning.length
  return -1
}

/** Where the text that begins at a place ends, if the item ends with it; else -1. */
export function plainItemEnd(bytes: Uint8Array, from: number): number {
  const at = plainTextEnd(bytes, from)
  return at >= 0 && standsAt(bytes, at, ITEM_END) ? at : -1
}

/** Where the text that begins at a place ends at a tag, if it holds no more than itself and references; else -1. */
export function plainTextEnd(bytes: Uint8Array, from: number): number {
  let at = from
  for (let code = bytes[at]; code !== BYTES.begin; code = bytes[at]) {
    if (code === undefined || ((KIND_OF[code] ?? 0) & ~KINDS.reference) !== 0) return -1
    at += 1
  }
  return at
}

import { nearest } from '@dti-vn/core'

/** Texts whose suggestions are kept; a file with more different wrong ids than this is wrong as a whole. */
const KEPT = 1_000

/** A function from a wrong id to the known ids closest to it. The same mistake fills whole columns, so each is worked out once. */
export function suggester(known: readonly string[]): (text: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>()
  return (text) => {
    const before = kept.get(text)
    if (before) return before
    if (kept.size >= KEPT) return []
    const found = nearest(text, known)
    kept.set(text, found)
    return found
  }
}

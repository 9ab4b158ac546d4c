import type { ReadValue } from './read-model.js'

/** The plain shared texts of a workbook that was read: where each stands with its tags, and what it says. */
export interface KnownTexts {
  readonly bytes: Uint8Array
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly texts: readonly (ReadValue | null)[]
}

/** Finds the texts of a workbook among those of the one before, which mostly has the same in the same order. */
export interface TextFinder {
  /** The number of the known text whose bytes stand at a place; -1 where neither the expected one nor the one behind it does. */
  readonly at: (bytes: Uint8Array, at: number) => number
  /** True where most of what was asked for was found: then what is known is worth to be kept as it is. */
  readonly isGood: () => boolean
}

/** A finder for the texts of one workbook. */
export function textFinder(known: KnownTexts | undefined): TextFinder {
  let expected = 0
  let asked = 0
  let found = 0
  return {
    at: (bytes, at) => {
      asked += 1
      if (!known) return -1
      for (let number = expected; number < expected + 2; number += 1) {
        if (!isAt(known, number, bytes, at)) continue
        expected = number + 1
        found += 1
        return number
      }
      return -1
    },
    isGood: () => found * 2 > asked,
  }
}

function isAt({ bytes: own, from, to }: KnownTexts, number: number, bytes: Uint8Array, at: number): boolean {
  const [start, end] = [from[number], to[number]]
  if (start === undefined || end === undefined) return false
  // Every text begins with the same tags.
  for (let i = end - start - 1; i >= 0; i -= 1) if (own[start + i] !== bytes[at + i]) return false
  return true
}

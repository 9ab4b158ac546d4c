import { expect, it } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.js'

// The textbook pairs of Levenshtein distance, and the swap of neighbours; "ca" → "abc" is 3 in the restricted form, 2 in the full one.
it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['saturday', 'sunday', 3],
  ['ab', 'ba', 1],
  ['ca', 'abc', 3],
  ['ky anh', 'ky nah', 1],
])('from %j to %j: %i', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})

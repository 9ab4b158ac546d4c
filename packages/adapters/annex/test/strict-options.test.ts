import { expect, test } from 'vitest'
import { importAnnex } from '../src/index.js'

test.each([
  [{ maindepth: 2 }, '"maindepth"; nearest: mainDepth.'],
  [{ authority: 'final' }, 'official, reconstructed, illustrative'],
])('importAnnex refuses %j', (wrong, said) => {
  expect(() => importAnnex({ file: 'a.csv', rows: [], merges: [] }, wrong as never)).toThrow(said)
})

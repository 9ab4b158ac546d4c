import { expect, test } from 'vitest'
import { importAnnex } from '../src/index.js'

test.each([
  [{ maindepth: 2 }, '"maindepth"; nearest: mainDepth.'],
  [{ authority: 'final' }, 'official, reconstructed, illustrative'],
  [{ encoding: 'TCVN3' }, 'tcvn3, vni'],
  [{ include: ['hiden'] }, '"hiden"; nearest: hidden.'],
])('importAnnex refuses %j', (wrong, said) => {
  expect(() => importAnnex({ file: 'a.csv', rows: [], merges: [] }, wrong as never)).toThrow(said)
})

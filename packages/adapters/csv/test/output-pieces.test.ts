import { expect, test } from 'vitest'
import { indicatorsCsvPieces, indicatorsToCsv, rankCsv, rankingCsvPieces, rankingToCsv } from '../src/index.js'
import { engine } from './small-engine.js'

const COUNT = 2000
const data = `unit_code,unit_name,1.1/online,1.1/total\n${Array.from({ length: COUNT }, (_, i) => `u${String(i)},"Xã ""số""; ${String(i)}",${String(i % 7)},7\n`).join('')}`
const result = rankCsv(data, { engine, index: 'test/commune', traits: 'level,unit_code,parent_code,traits\ncommune,u0,436,has_markets\n', codeList: 'none' })
const text = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]).toString('utf8')

test.each(['data', 'excel-vi'] as const)('profile %s: the pieces are the text', (profile) => {
  expect(text(rankingCsvPieces(result, { profile, within: 'parent' }))).toBe(rankingToCsv(result, { profile, within: 'parent' }))
  expect(text(indicatorsCsvPieces(result, { profile, language: 'en' }))).toBe(indicatorsToCsv(result, { profile, language: 'en' }))
})

test('are small, end with a row, and never need all units at once', () => {
  const watched = new Proxy(result, {
    get: (target, key) => {
      if (key === 'units') throw new Error('all units were asked for')
      return Reflect.get(target, key) as unknown
    },
  })
  const told: number[] = []
  const pieces = [...indicatorsCsvPieces(watched, { onProgress: ({ done, total }) => told.push(done, total) })]
  expect(pieces.length).toBeGreaterThan(5)
  for (const piece of pieces) expect([piece.length < 80_000, piece.at(-1)]).toEqual([true, 10])
  // A row for each of the four indicators of the index.
  expect(told.slice(-2)).toEqual([COUNT * 4, COUNT * 4])
  expect([...rankingCsvPieces(watched)].length).toBeGreaterThan(1)
})

test('stop when a signal says so, and refuse options that there are none of', () => {
  const stop = new AbortController()
  const run = rankingCsvPieces(result, { signal: stop.signal })
  expect(run.next().done).toBe(false)
  stop.abort(new Error('enough'))
  expect(() => run.next()).toThrow('enough')
  // @ts-expect-error: there is no such option
  expect(() => rankingCsvPieces(result, { rows: 3 })).toThrow(/rows/)
  // @ts-expect-error: a text has no progress
  expect(() => rankingToCsv(result, { onProgress: () => undefined })).toThrow(/onProgress/)
})

import { describe, expect, test } from 'vitest'
import { collectForms, readWorkbook, resultsWorkbook, resultsWorkbookStream, type Row, streamWorkbook } from '../../src/index.js'
import { plan } from '../collect/small-index.js'
import { smallResult } from './small-result.js'

const reason = new Error('enough')
const stopped = AbortSignal.abort(reason)

describe('a signal stops, and its reason is thrown', () => {
  test('the writing of a result', async () => {
    await expect(resultsWorkbook(smallResult(), { signal: stopped })).rejects.toBe(reason)
  })

  test('a stream on the way: no row is made for a piece after that', async () => {
    const stop = new AbortController()
    let made = 0
    function* rows(): Generator<Row> {
      for (; made < 1_000_000; made += 1) yield { cells: ['a text that fills a piece of bytes before long'] }
    }
    const stream = streamWorkbook({ properties: { title: '' }, sheets: [{ name: 'a', rows: [], more: { rows: rows(), styles: [], count: 1_000_000 } }] }, {
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        expect(total).toBe(1_000_000)
        if (done > 5000) stop.abort(reason)
      },
    })
    await expect((async () => { for await (const piece of stream) expect(piece.length).toBeGreaterThan(0) })()).rejects.toBe(reason)
    expect(made).toBeGreaterThan(5000)
    expect(made).toBeLessThan(50_000)
  })

  test('reading', async () => {
    const bytes = await resultsWorkbook(smallResult())
    await expect(readWorkbook(bytes, { signal: stopped })).rejects.toBe(reason)
    const stop = new AbortController()
    const wanted = () => {
      stop.abort(reason)
      return true
    }
    await expect(readWorkbook(bytes, { signal: stop.signal, wanted })).rejects.toBe(reason)
  })

  test('collecting, before the next file', async () => {
    const stop = new AbortController()
    const asked: string[] = []
    function* files() {
      for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) {
        asked.push(name)
        yield { name, bytes: new Uint8Array(3) }
      }
    }
    const collected = collectForms(files(), plan, { definitionDigest: 'sha256:0', signal: stop.signal, onProgress: () => { stop.abort(reason) } })
    await expect(collected).rejects.toBe(reason)
    expect(asked).toEqual(['a.xlsx', 'b.xlsx'])
  })
})

test('progress tells the rows of all tables, and ends with all of them', async () => {
  const told: { readonly done: number; readonly total: number }[] = []
  for await (const piece of resultsWorkbookStream(smallResult(), { onProgress: (progress) => told.push(progress) })) expect(piece.length).toBeGreaterThan(0)
  const last = told.at(-1)
  expect(last?.done).toBe(last?.total)
  expect(last?.total).toBeGreaterThan(10)
  expect(told.every(({ done, total }, i) => total === last?.total && done >= (told[i - 1]?.done ?? 0))).toBe(true)
})

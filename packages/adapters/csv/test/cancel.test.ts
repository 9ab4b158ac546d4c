import { describe, expect, test } from 'vitest'
import { rankCsv, rankCsvStream, readCsvDataset, readCsvDatasetSync, readCsvTraits } from '../src/index.js'
import { engine, plan } from './small-engine.js'

const HEAD = 'unit_code,1.1/online,1.1/total\n'
const ROWS = Array.from({ length: 40_000 }, (_, i) => `u${String(i)},1,2\n`).join('')
const stopAt = (bytes: number) => {
  const stop = new AbortController()
  return { signal: stop.signal, onProgress: (progress: { readonly bytes: number }) => { if (progress.bytes >= bytes) stop.abort(new Error('enough')) } }
}

describe('reading stops at a signal and gives nothing half', () => {
  test('from memory, at once and later', async () => {
    expect(() => readCsvDatasetSync(HEAD + ROWS, plan, stopAt(1))).toThrow('enough')
    await expect(readCsvDataset(HEAD + ROWS, plan, stopAt(1))).rejects.toThrow('enough')
    // A signal that comes with the last piece counts too.
    expect(() => readCsvDatasetSync(HEAD, plan, stopAt(1))).toThrow('enough')
  })

  test('from a stream that gives nothing more, which is closed', async () => {
    let closed = false
    const stream = new ReadableStream<string>({
      start: (controller) => { controller.enqueue('level,unit_code,traits\n') },
      cancel: () => { closed = true },
    })
    const stop = new AbortController()
    setTimeout(() => { stop.abort(new Error('enough')) }, 5)
    await expect(readCsvTraits(stream, plan, { signal: stop.signal })).rejects.toThrow('enough')
    async function* pieces() {
      try {
        yield HEAD
        yield await new Promise<string>((resolve) => setTimeout(() => { resolve('u,1,2\n') }, 20))
      } finally {
        closed = true
      }
    }
    const again = new AbortController()
    setTimeout(() => { again.abort(new Error('again')) }, 5)
    await expect(readCsvDataset(pieces(), plan, { signal: again.signal })).rejects.toThrow('again')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(closed).toBe(true)
  })

  test('on the way to a ranking', async () => {
    const options = { engine, index: 'test/commune', traits: 'level,unit_code,traits\n', codeList: 'none' } as const
    expect(() => rankCsv(HEAD + ROWS, { ...options, ...stopAt(1) })).toThrow('enough')
    await expect(rankCsvStream(HEAD + ROWS, { ...options, ...stopAt(1) })).rejects.toThrow('enough')
  })
})

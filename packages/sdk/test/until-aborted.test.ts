import { describe, expect, test } from 'vitest'
import { createEngine, definePlugin, defineSource, defineOptions, untilAborted } from '../src/index.js'
import { base, text, wards } from './small-plugins.js'

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const one of source) taken.push(one)
  return taken
}

/** Two pieces, and then nothing for ever; it tells that it was closed. */
function stuck() {
  const seen = { closed: false, asked: 0 }
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        seen.asked += 1
        return seen.asked < 3 ? Promise.resolve({ done: false as const, value: seen.asked }) : new Promise(() => undefined)
      },
      return: () => {
        seen.closed = true
        return new Promise(() => undefined)
      },
    }),
  }
  return { seen, source }
}

describe('a source until a signal', () => {
  test('gives what it has, with and without a signal', async () => {
    async function* two() { yield await Promise.resolve(1); yield 2 }
    expect([await all(untilAborted(two(), undefined)), await all(untilAborted(two(), new AbortController().signal))]).toEqual([[1, 2], [1, 2]])
  })

  test('that keeps one waiting for ever is left at once, and closed', async () => {
    const { seen, source } = stuck()
    const stop = new AbortController()
    setTimeout(() => { stop.abort(new Error('enough')) }, 5)
    await expect(all(untilAborted(source, stop.signal))).rejects.toThrow('enough')
    expect(seen).toEqual({ closed: true, asked: 3 })
  })

  test('is not begun after the signal', async () => {
    const { seen, source } = stuck()
    await expect(all(untilAborted(source, AbortSignal.abort(new Error('before'))))).rejects.toThrow('before')
    expect(seen.asked).toBe(0)
  })

  test('leaves no listener behind', async () => {
    const stop = new AbortController()
    let listeners = 0
    const counted = new Proxy(stop.signal, {
      get: (target, key) => {
        if (key === 'addEventListener') listeners += 1
        if (key === 'removeEventListener') listeners -= 1
        const value = Reflect.get(target, key, target) as unknown
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    async function* many() { for (let i = 0; i < 100; i += 1) yield await Promise.resolve(i) }
    await all(untilAborted(many(), counted))
    expect(listeners).toBe(0)
  })
})

test('engine.read throws the reason of its signal, also where the source does not look at it', async () => {
  const deaf = defineSource({
    id: 'deaf/rows', title: text, description: text, abilities: { extensions: [], streams: false, names: false }, options: defineOptions({}),
    read: () => new Promise<never>(() => undefined),
  })
  const engine = createEngine({ plugins: [wards(), definePlugin({ ...base, id: 'deaf', setup: () => ({ sources: [deaf] }) })()] })
  const stop = new AbortController()
  setTimeout(() => { stop.abort(new Error('enough')) }, 5)
  await expect(engine.read('deaf/rows', null, { index: 'test/ward', signal: stop.signal })).rejects.toThrow('enough')
})

import { asCallError, type PluginCall, PluginCallError } from './plugin-call-error.js'

/** True for pieces that come one after another. */
export function isPieces(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value && typeof value[Symbol.asyncIterator] === 'function'
}

/** The pieces of a plugin: what it throws on the way, and what is no bytes, become a `PluginCallError`. */
export async function* guardedPieces(call: PluginCall, pieces: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const iterator = attempt(call, () => pieces[Symbol.asyncIterator]())
  let isDone = false
  try {
    for (;;) {
      const { isLast, value } = await next(call, iterator)
      isDone = isLast
      if (isLast) return
      if (!(value instanceof Uint8Array)) throw new PluginCallError(call, 'a piece of its output is no Uint8Array')
      yield value
    }
  } finally {
    if (!isDone) await close(iterator)
  }
}

/** The error that ended the reading is told; one on closing would hide it. */
async function close(iterator: AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.()
  } catch {
    // Told already.
  }
}

async function next(call: PluginCall, iterator: AsyncIterator<unknown>): Promise<{ readonly isLast: boolean; readonly value: unknown }> {
  try {
    const result: IteratorResult<unknown, unknown> = await iterator.next()
    return { isLast: result.done === true, value: result.value }
  } catch (error) {
    throw asCallError(call, error)
  }
}

function attempt<T>(call: PluginCall, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asCallError(call, error)
  }
}

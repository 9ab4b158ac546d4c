/**
 * The pieces of a source until a signal stops them: its reason is thrown then, also while the source keeps one waiting. Whoever leaves early closes the source;
 * after the signal nobody waits for that, because a source that gives nothing may not end either.
 */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  let isDone = false
  try {
    for (;;) {
      const next = await orAborted(() => iterator.next(), signal)
      isDone = next.done === true
      if (next.done === true) return
      yield next.value
    }
  } finally {
    if (!isDone) await close(iterator, signal)
  }
}

/** What a call gives, or the reason of the signal where that comes first. */
export function orAborted<T>(call: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return call()
  return new Promise<T>((resolve, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the caller's
    const stop = () => { reject(signal.reason) }
    if (signal.aborted) {
      stop()
      return
    }
    signal.addEventListener('abort', stop, { once: true })
    call().then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop) })
  })
}

async function close(iterator: AsyncIterator<unknown>, signal: AbortSignal | undefined): Promise<void> {
  const closing = iterator.return?.()
  if (signal?.aborted === true) closing?.catch(() => undefined)
  else await closing
}

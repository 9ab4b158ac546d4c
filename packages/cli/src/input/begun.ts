/** A source whose first pieces were looked at: its first bytes, and all of it from the beginning. */
export interface Begun {
  readonly start: Uint8Array
  readonly pieces: AsyncIterable<Uint8Array>
  /** Closes the source; needed where the pieces may not be taken to the end. */
  readonly close: () => Promise<void>
}

/** Takes pieces until so many bytes are there or the source ends. A pipe cannot be read twice, so they are handed on. */
export async function begin(source: AsyncIterable<Uint8Array>, count: number): Promise<Begun> {
  const iterator = source[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  let isDone = false
  while (size < count && !isDone) {
    const next = await iterator.next()
    if (next.done === true) isDone = true
    else {
      taken.push(next.value)
      size += next.value.length
    }
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield* taken
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  }
  return {
    start: Buffer.concat(taken).subarray(0, count),
    pieces: pieces(),
    close: async () => {
      await iterator.return?.()
    },
  }
}

import { untilAborted } from '@dti-vn/sdk'

/** What a file is read from in pieces: bytes or text, cut anywhere. */
export type CsvChunk = string | Uint8Array

/** A web stream as `Blob.stream()` and `fetch` give it; not every browser makes it iterable. */
export interface WebStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: CsvChunk | undefined }>
    readonly cancel: () => Promise<void>
  }
}

/** A whole file in memory. */
export type CsvBytes = string | Uint8Array

/** Anything a file can be read from: memory, a Node stream, a web stream, a generator. */
export type CsvSource = CsvBytes | Iterable<CsvChunk> | AsyncIterable<CsvChunk> | WebStream

/** Bytes or characters decoded at a time, so that a file in memory is not copied as a whole. */
const SLICE = 256 * 1024

/** The pieces of a source, one after another, until a signal stops them. Leaving the loop early releases the source. */
export async function* chunksOf(source: CsvSource, signal?: AbortSignal): AsyncGenerator<CsvChunk, void, undefined> {
  for await (const chunk of untilAborted(piecesOf(source), signal)) {
    for (const slice of slicesOf(chunk)) {
      signal?.throwIfAborted()
      yield slice
    }
  }
}

async function* piecesOf(source: CsvSource): AsyncGenerator<CsvChunk, void, undefined> {
  if (typeof source === 'string' || source instanceof Uint8Array) yield source
  else if (Symbol.asyncIterator in source || Symbol.iterator in source) yield* source
  else {
    const reader = source.getReader()
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value !== undefined) yield next.value
    } finally {
      await reader.cancel()
    }
  }
}

/** A text or a byte array in slices. */
export function* slicesOf(bytes: CsvBytes): Generator<CsvChunk, void, undefined> {
  for (let from = 0; from < bytes.length; from += SLICE) {
    yield typeof bytes === 'string' ? bytes.slice(from, from + SLICE) : bytes.subarray(from, from + SLICE)
  }
}

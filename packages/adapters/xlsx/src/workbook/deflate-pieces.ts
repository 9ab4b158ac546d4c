import { nativeZlib, type NativeZlib } from './native-node.js'

/** The value of `Z_SYNC_FLUSH`: what was given so far ends at a whole byte and is not the end. */
const SYNC_FLUSH = 2
/** Half the time of the usual level for a tenth more bytes, in tables of numbers. */
const LEVEL = 4
/** Pieces that are compressed at the same time, beside the making of the next one. */
const AHEAD = 2

/** Compresses a part piece by piece, as raw DEFLATE data. Only a few pieces are in memory at a time. */
export function deflatePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const zlib = nativeZlib()
  return zlib ? byNode(pieces, zlib) : deflatePiecesByStream(pieces)
}

/** Every piece becomes blocks of its own; they stand one behind the other as if they had been compressed together. */
async function* byNode(pieces: AsyncIterable<Uint8Array>, zlib: NativeZlib): AsyncGenerator<Uint8Array, void> {
  const packed = (piece: Uint8Array) =>
    new Promise<Uint8Array>((resolve, reject) => {
      zlib.deflateRaw(piece, { level: LEVEL, finishFlush: SYNC_FLUSH }, (error, result) => {
        if (error) reject(error)
        else resolve(result)
      })
    })
  const waiting: Promise<Uint8Array>[] = []
  for await (const piece of pieces) {
    waiting.push(packed(piece))
    const first = waiting.length > AHEAD ? waiting.shift() : undefined
    if (first) yield await first
  }
  for (const one of waiting) yield await one
  yield zlib.deflateRawSync(new Uint8Array(0))
}

/** The same with what browsers have. */
export async function* deflatePiecesByStream(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const iterator = pieces[Symbol.asyncIterator]()
  const source = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next: IteratorResult<Uint8Array> = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
  const packed: ReadableStream<Uint8Array> = source.pipeThrough(new CompressionStream('deflate-raw'))
  const reader = packed.getReader()
  for (;;) {
    const piece = await reader.read()
    if (piece.done) return
    yield piece.value
  }
}

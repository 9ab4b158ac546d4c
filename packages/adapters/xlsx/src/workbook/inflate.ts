import { nativeZlib } from './native-node.js'

/** Bytes that are made room for at once, unless fewer are expected. Pieces cost time and are copied; what an archive says of its parts may be a lie. */
const LARGEST_PIECE = 1024 * 1024
/** One byte more than expected shows that the data ends there. The least that Node takes is 64. */
const SMALLEST_PIECE = 64

/** Inflates raw DEFLATE data to at most `most` bytes, of which so many are `expected`; never holds many more than those. */
export async function inflatedWithin(packed: Uint8Array, most: number, expected: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const zlib = nativeZlib()
  if (!zlib) return inflatedByStream(packed, most)
  try {
    const chunkSize = Math.max(SMALLEST_PIECE, Math.min(expected + 1, LARGEST_PIECE))
    const bytes = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most), chunkSize })
    return bytes.length > most ? 'too-large' : bytes
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged'
  }
}

/** The same with what browsers have. */
export async function inflatedByStream(packed: Uint8Array, most: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const stream: ReadableStream<Uint8Array> = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const piece = await reader.read().catch(() => undefined)
      if (!piece) return 'damaged'
      if (piece.done) break
      size += piece.value.length
      if (size > most) return 'too-large'
      pieces.push(piece.value)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

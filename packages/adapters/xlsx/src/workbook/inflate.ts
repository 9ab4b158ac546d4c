import { nativeZlib } from './native-node.js'

/** Inflates raw DEFLATE data to at most `most` bytes; never holds many more than those. */
export async function inflatedWithin(packed: Uint8Array, most: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const zlib = nativeZlib()
  if (!zlib) return inflatedByStream(packed, most)
  try {
    const bytes = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
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

import { crc32 } from './crc32.js'
import { deflated, deflatedPrefix } from './deflate.js'

/** A part of a ZIP file, compressed. */
export interface PackedPart {
  readonly path: string
  readonly crc: number
  /** Bytes before compression. */
  readonly size: number
  readonly packed: Uint8Array
}

/** The beginning of a part that many files share, compressed once. */
export interface PartStem {
  readonly path: string
  readonly crc: number
  readonly bytes: Uint8Array
  /** Undefined where streams cannot be put together: then the whole part is compressed each time. */
  readonly packed: Uint8Array | undefined
}

/** The beginning of a part that goes on differently from file to file. */
export function partStem(path: string, text: string): PartStem {
  const bytes = new TextEncoder().encode(text)
  return { path, bytes, crc: crc32(bytes), packed: deflatedPrefix(bytes) }
}

/** The whole part of a stem: `rest` follows it. Decompressed it is the same as if it had been compressed at once. */
export async function packedPart({ path, crc, bytes, packed }: PartStem, rest: string): Promise<PackedPart> {
  const more = new TextEncoder().encode(rest)
  return {
    path,
    crc: crc32(more, crc),
    size: bytes.length + more.length,
    packed: packed ? joined([packed, await deflated(more)]) : await deflated(joined([bytes, more])),
  }
}

/** Bytes one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

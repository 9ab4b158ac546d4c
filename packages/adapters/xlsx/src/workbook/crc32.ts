import { nativeZlib } from './native-node.js'

const TABLE = makeTable()

/** Goes on with a CRC-32 (ZIP, IEEE 802.3); start with 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const native = nativeZlib()?.crc32
  // Node takes no bytes for a new beginning.
  if (native && bytes.length > 0) return native(bytes, before)
  return crc32ByTable(bytes, before)
}

/** The same without Node. */
export function crc32ByTable(bytes: Uint8Array, before = 0): number {
  let rest = ~before
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8)
  return ~rest >>> 0
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, n) => {
    let rest = n
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
    return rest
  })
}

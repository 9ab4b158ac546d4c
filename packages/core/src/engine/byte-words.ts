/**
 * Columns of status and state codes are bytes that are nearly all the same, so four of them are looked at in one comparison of 32 bits. The
 * order of the bytes in a word does not matter here.
 */

/** The whole words of a column of bytes; the last bytes, fewer than four, are not among them. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2)
}

/** A word of four equal bytes. */
function wordOf(byte: number): number {
  return Math.imul(byte, 0x01010101) >>> 0
}

/** Visits the bytes that are not `usual`, in order. */
export function eachOther(bytes: Uint8Array, usual: number, visit: (position: number, byte: number) => void): void {
  const words = wordsOf(bytes)
  const { length } = words
  const same = wordOf(usual)
  for (let word = 0; word < length; word += 1) if (words[word] !== same) visitOthers(bytes, usual, 4 * word, 4 * word + 4, visit)
  visitOthers(bytes, usual, 4 * length, bytes.length, visit)
}

function visitOthers(bytes: Uint8Array, usual: number, start: number, end: number, visit: (position: number, byte: number) => void): void {
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte !== usual) visit(i, byte)
  }
}

/** True when a byte has one of the bits. */
export function hasBits(bytes: Uint8Array, bits: number): boolean {
  const words = wordsOf(bytes)
  const { length } = words
  let found = 0
  for (let word = 0; word < length; word += 1) found |= words[word] ?? 0
  let last = 0
  for (let i = 4 * length; i < bytes.length; i += 1) last |= bytes[i] ?? 0
  return (found & wordOf(bits)) !== 0 || (last & bits) !== 0
}

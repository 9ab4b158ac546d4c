import { joined, type PackedPart } from './packed-part.js'

const DEFLATED = 8
/** 1 January 1980, the first date that the format knows. */
const DATE = 33
const VERSION = 20

/** A ZIP file of parts that are compressed already. */
export function packedZip(parts: readonly PackedPart[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const part of parts) {
    const path = new TextEncoder().encode(part.path)
    const local = header(30, part, path)
    local.setUint32(0, 0x04034b50, true)
    const entry = header(46, part, path)
    entry.setUint32(0, 0x02014b50, true)
    entry.setUint32(42, at, true)
    pieces.push(new Uint8Array(local.buffer), path, part.packed)
    directory.push(new Uint8Array(entry.buffer), path)
    at += local.byteLength + path.length + part.packed.length
  }
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, parts.length, true)
  end.setUint16(10, parts.length, true)
  end.setUint32(12, directory.reduce((sum, { length }) => sum + length, 0), true)
  end.setUint32(16, at, true)
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)])
}

/** The fields that local header (30 bytes) and directory entry (46 bytes) share; those of the entry stand two bytes later. */
function header(size: 30 | 46, { crc, packed, size: inflated }: PackedPart, path: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(size))
  const from = size === 30 ? 4 : 6
  if (size === 46) view.setUint16(4, VERSION, true)
  view.setUint16(from, VERSION, true)
  view.setUint16(from + 4, DEFLATED, true)
  view.setUint16(from + 8, DATE, true)
  view.setUint32(from + 10, crc, true)
  view.setUint32(from + 14, packed.length, true)
  view.setUint32(from + 18, inflated, true)
  view.setUint16(from + 22, path.length, true)
  return view
}

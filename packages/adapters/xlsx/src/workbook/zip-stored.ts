import { crc32 } from './crc32.js'

/** One file of an archive. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Uint8Array
}

const LOCAL_SIZE = 30
const ENTRY_SIZE = 46
const END_SIZE = 22
const UTF8_NAMES = 0x0800

/** An archive of parts that are stored as they are, so that whoever reads it inflates nothing. */
export function storedZip(parts: readonly ZipPart[]): Uint8Array {
  const utf8 = new TextEncoder()
  const named = parts.map((part) => ({ ...part, label: utf8.encode(part.name), crc: crc32(part.bytes) }))
  const size = named.reduce((sum, { label, bytes }) => sum + LOCAL_SIZE + ENTRY_SIZE + 2 * label.length + bytes.length, END_SIZE)
  const archive = new Uint8Array(size)
  const view = new DataView(archive.buffer)
  const offsets: number[] = []
  let at = 0
  for (const { label, bytes, crc } of named) {
    offsets.push(at)
    view.setUint32(at, 0x04034b50, true)
    writeShared(view, at + 4, crc, bytes.length, label.length)
    archive.set(label, at + LOCAL_SIZE)
    archive.set(bytes, at + LOCAL_SIZE + label.length)
    at += LOCAL_SIZE + label.length + bytes.length
  }
  const directory = at
  named.forEach(({ label, bytes, crc }, position) => {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    writeShared(view, at + 6, crc, bytes.length, label.length)
    view.setUint32(at + 42, offsets[position] ?? 0, true)
    archive.set(label, at + ENTRY_SIZE)
    at += ENTRY_SIZE + label.length
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, named.length, true)
  view.setUint16(at + 10, named.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return archive
}

/** The fields that local header and directory entry share, from "version needed" on. */
function writeShared(view: DataView, at: number, crc: number, size: number, nameLength: number): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, UTF8_NAMES, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, size, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, nameLength, true)
}

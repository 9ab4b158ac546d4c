import { partKey, partName } from './part-name.js'
import { damaged } from './damage.js'
import { refuse } from './read-fault.js'

/** One entry of a ZIP archive as its central directory describes it. */
export interface ArchiveEntry {
  /** With `/` between folders, whatever the archive writes. */
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly compressed: number
  /** As declared; it may lie. */
  readonly inflated: number
  /** Where its local header stands. */
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_COMMENT = 0xffff
const NOT_HERE_16 = 0xffff
const NOT_HERE_32 = 0xffffffff
const ENCRYPTED = 1

/** Reads the central directory; nothing is inflated. Refuses ZIP64, encrypted entries, repeated names (ASCII capitals do not count), and more than `most` entries. */
export function readZipDirectory(bytes: Uint8Array, most: number): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === NOT_HERE_16 || at === NOT_HERE_32) refuse({ kind: 'refused', reason: 'zip64' })
  if (count > most) refuse({ kind: 'limit', what: 'entries' })
  const entries = new Map<string, ArchiveEntry>()
  const utf8 = new TextDecoder()
  for (let left = count; left > 0; left -= 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) damaged('directory')
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
    const name = partName(utf8.decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)))
    const entry: ArchiveEntry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if ([entry.compressed, entry.inflated, entry.offset].includes(NOT_HERE_32)) refuse({ kind: 'refused', reason: 'zip64', at: name })
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) refuse({ kind: 'refused', reason: 'encrypted', at: name })
    if (entries.has(partKey(name))) refuse({ kind: 'refused', reason: 'repeated', at: name })
    entries.set(partKey(name), entry)
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return [...entries.values()]
}

/** The bytes of an entry as they lie in the archive. */
export function compressedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) damaged('torn', entry.name)
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + entry.compressed > bytes.length) damaged('torn', entry.name)
  return bytes.subarray(from, from + entry.compressed)
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return damaged('directory')
}

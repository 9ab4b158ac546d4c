import { crc32 } from './crc32.js'
import { inflatedWithin } from './inflate.js'
import type { WorkbookLimits } from './limits.js'
import { damaged } from './damage.js'
import { refuse } from './read-fault.js'
import { isTooDense, mostInflated } from './zip-budget.js'
import { compressedBytes, type ArchiveEntry } from './zip-directory.js'

const STORED = 0
const DEFLATED = 8

/** The bytes of an entry, at most `left` and `limits.partBytes` of them whatever the archive declares; checked against its CRC. */
export async function inflateEntry(archive: Uint8Array, entry: ArchiveEntry, left: number, limits: WorkbookLimits): Promise<Uint8Array> {
  const packed = compressedBytes(archive, entry)
  const bytes = entry.method === STORED ? packed : entry.method === DEFLATED ? await inflate(packed, entry, left, limits) : damaged('torn', entry.name)
  checkSize(bytes.length, entry, left, limits)
  if (crc32(bytes) !== entry.crc) damaged('torn', entry.name)
  return bytes
}

async function inflate(packed: Uint8Array, entry: ArchiveEntry, left: number, limits: WorkbookLimits): Promise<Uint8Array> {
  const most = Math.min(left, limits.partBytes, mostInflated(entry.compressed, limits))
  const bytes = await inflatedWithin(packed, most, entry.inflated)
  if (bytes === 'damaged') return damaged('torn', entry.name)
  if (bytes === 'too-large') {
    checkSize(most + 1, entry, left, limits)
    return damaged('torn', entry.name)
  }
  return bytes
}

function checkSize(size: number, entry: ArchiveEntry, left: number, limits: WorkbookLimits): void {
  if (size > limits.partBytes) refuse({ kind: 'limit', what: 'partBytes', at: entry.name })
  if (size > left) refuse({ kind: 'limit', what: 'inflatedBytes', at: entry.name })
  if (isTooDense(entry.compressed, size, limits)) refuse({ kind: 'refused', reason: 'ratio', at: entry.name })
}

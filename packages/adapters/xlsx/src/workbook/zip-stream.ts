import { crc32 } from './crc32.js'
import { deflatePieces } from './deflate-pieces.js'
import type { ZipEntry } from './zip-entries.js'

interface Written {
  readonly path: Uint8Array
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** Sizes stand behind each part, because they are not known before it. */
const DESCRIPTOR_FOLLOWS = 8
const DEFLATED = 8
/** 1 January 1980, the first date that the format knows. */
const DATE = 33
const LARGEST = 0xffffffff

/** Packs parts one after another; only one piece of one part is in memory at a time. A file over 4 GiB is refused. */
export async function* zipStream(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array, void> {
  const written: Written[] = []
  let at = 0
  for await (const { path, data } of entries) {
    const name = new TextEncoder().encode(path)
    const start = at
    let crc = 0
    let size = 0
    const header = localHeader(name)
    at += header.length
    yield header
    const counted = tap(data, (piece) => {
      crc = crc32(piece, crc)
      size += piece.length
    })
    for await (const piece of deflatePieces(counted)) {
      at += piece.length
      yield piece
    }
    const entry = { path: name, crc, size, packed: at - start - header.length, at: start }
    if (entry.size > LARGEST || at > LARGEST) throw new RangeError('A workbook over 4 GiB cannot be written; split it.')
    written.push(entry)
    const descriptor = fields([[0x08074b50, 4], [crc, 4], [entry.packed, 4], [size, 4]])
    at += descriptor.length
    yield descriptor
  }
  const directory = written.map(directoryEntry)
  yield* directory
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  yield fields([[0x06054b50, 4], [0, 4], [written.length, 2], [written.length, 2], [length, 4], [at, 4], [0, 2]])
}

function localHeader(name: Uint8Array): Uint8Array {
  return join(fields([[0x04034b50, 4], [20, 2], [DESCRIPTOR_FOLLOWS, 2], [DEFLATED, 2], [0, 2], [DATE, 2], [0, 4], [0, 4], [0, 4], [name.length, 2], [0, 2]]), name)
}

function directoryEntry({ path, crc, packed, size, at }: Written): Uint8Array {
  const fixed: Field[] = [[0x02014b50, 4], [20, 2], [20, 2], [DESCRIPTOR_FOLLOWS, 2], [DEFLATED, 2], [0, 2], [DATE, 2]]
  const found: Field[] = [[crc, 4], [packed, 4], [size, 4], [path.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]
  return join(fields([...fixed, ...found]), path)
}

/** A value and its length in bytes, lowest byte first. */
type Field = readonly [value: number, bytes: 2 | 4]

function fields(list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [, length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, length] of list) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += length
  }
  return bytes
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

async function* tap(data: ZipEntry['data'], look: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array, void> {
  for await (const piece of data instanceof Uint8Array ? [data] : data) {
    look(piece)
    yield piece
  }
}

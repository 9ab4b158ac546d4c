/** A part of a ZIP file. */
export interface ZipEntry {
  readonly path: string
  /** The content, at once or in pieces. */
  readonly data: Uint8Array | AsyncIterable<Uint8Array>
}

const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const DEFLATED = 8

/** The parts of a ZIP file that our own writer made a moment ago. Not for files from outside: nothing is checked. */
export async function unzipOwn(bytes: Uint8Array): Promise<{ readonly path: string; readonly data: Uint8Array }[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('Not a ZIP file of this writer.')
  const entries: { path: string; data: Uint8Array }[] = []
  let at = view.getUint32(end + 16, true)
  while (view.getUint32(at, true) === CENTRAL_HEADER) {
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.slice(start, start + view.getUint32(at + 20, true))
    const path = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + nameLength))
    entries.push({ path, data: view.getUint16(at + 10, true) === DEFLATED ? await inflate(packed) : packed })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

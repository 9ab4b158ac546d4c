import type { CsvChunk } from './source.js'

/** Bytes that are not text in an accepted encoding. */
export interface DecodeFault {
  /** What the bytes seem to be; empty where nobody knows. */
  readonly encoding: string
  /** Line of the fault within the chunk, from 0. */
  readonly line: number
}

/** Turns chunks into text. Chunks may cut a character anywhere. */
export interface TextReader {
  readonly push: (chunk: CsvChunk) => string | DecodeFault
  readonly end: () => string | DecodeFault
}

type Decoder = InstanceType<typeof TextDecoder>

const MIXED = 'The chunks of one source must be all text or all bytes.'

/** Reads UTF-8 with or without a byte order mark, and UTF-16LE with one. Anything else is a fault: a wrong guess would spoil names. */
export function createTextReader(): TextReader {
  let decoder: Decoder | undefined
  let head = new Uint8Array(0)
  let kind: 'text' | 'bytes' | undefined

  function decode(bytes: Uint8Array, last: boolean): string | DecodeFault {
    decoder ??= decoderFor(bytes)
    if (!decoder) return { encoding: 'UTF-16BE', line: 0 }
    try {
      return decoder.decode(bytes, { stream: !last })
    } catch {
      return { encoding: decoder.encoding === 'utf-8' ? '' : decoder.encoding.toUpperCase(), line: decoder.encoding === 'utf-8' ? faultLine(bytes) : 0 }
    }
  }

  return {
    push: (chunk) => {
      if (chunk.length === 0) return ''
      if (typeof chunk === 'string') {
        if (kind === 'bytes') throw new TypeError(MIXED)
        const first = kind === undefined
        kind = 'text'
        return first && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk
      }
      if (kind === 'text') throw new TypeError(MIXED)
      kind = 'bytes'
      if (decoder) return decode(chunk, false)
      head = joined(head, chunk)
      return head.length < 3 ? '' : decode(head, false)
    },
    end: () => (decoder ? decode(new Uint8Array(0), true) : decode(head, true)),
  }
}

function decoderFor(bytes: Uint8Array): Decoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return undefined
  return new TextDecoder('utf-8', { fatal: true })
}

/** The first line of UTF-8 bytes that is not UTF-8. A line feed byte is never part of another character, so lines are tried one by one. */
function faultLine(bytes: Uint8Array): number {
  let from = 0
  // The rest of a character that the chunk before began.
  while (from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1
  for (let line = 0; ; line += 1) {
    const end = bytes.indexOf(10, from)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end === -1 ? undefined : end + 1), { stream: true })
    } catch {
      return line
    }
    if (end === -1) return line
    from = end + 1
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

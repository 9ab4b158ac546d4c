import { nativeBuffer } from './native-node.js'

/** The UTF-8 bytes of an XML part: looked at as bytes, and only what is asked for becomes text. */
export interface XmlSource {
  readonly bytes: Uint8Array
  /** The text between two places that do not cut a character. It keeps nothing else alive. */
  readonly text: (from: number, to: number) => string
}

/** A part as source, without a byte order mark in front; undefined where the bytes are no UTF-8. */
export function xmlSource(whole: Uint8Array): XmlSource | undefined {
  const native = nativeBuffer()
  if (!native) return xmlSourceByDecoder(whole)
  if (!native.isUtf8(whole)) return undefined
  const { buffer, byteOffset, length } = withoutMark(whole)
  const bytes = native.Buffer.from(buffer, byteOffset, length)
  // Buffers are scanned slower than the plain view of the same bytes.
  return { bytes: new Uint8Array(buffer, byteOffset, length), text: (from, to) => bytes.toString('utf8', from, to) }
}

/** The same with what browsers have. */
export function xmlSourceByDecoder(whole: Uint8Array): XmlSource | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(whole)
  } catch {
    return undefined
  }
  const bytes = withoutMark(whole)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return { bytes, text: (from, to) => decoder.decode(bytes.subarray(from, to)) }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

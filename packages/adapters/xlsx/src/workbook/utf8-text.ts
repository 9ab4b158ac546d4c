import { nativeBuffer } from './native-node.js'

/** The text of UTF-8 bytes, without a byte order mark in front; undefined where they are no UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  const native = nativeBuffer()
  // Node's decoder that refuses bad bytes is several times slower than a look at all bytes and one that does not.
  if (native && !native.isUtf8(bytes)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: native === undefined }).decode(bytes)
  } catch {
    return undefined
  }
}

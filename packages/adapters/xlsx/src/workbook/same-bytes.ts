import { nativeBuffer } from './native-node.js'

/** True where `bytes` hold `wanted` at a place; up to their end where `wanted` is as long. */
export function sameBytes(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  const native = nativeBuffer()?.Buffer
  if (at + wanted.length > bytes.length) return false
  if (native) return native.compare(wanted, bytes.subarray(at, at + wanted.length)) === 0
  for (let i = 0; i < wanted.length; i += 1) if (wanted[i] !== bytes[at + i]) return false
  return true
}

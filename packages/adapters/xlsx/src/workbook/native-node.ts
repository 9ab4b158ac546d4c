import type * as Buffers from 'node:buffer'
import type * as Zlib from 'node:zlib'

/** What of Node's zlib is used. */
export type NativeZlib = Pick<typeof Zlib, 'inflateRawSync' | 'deflateRaw' | 'deflateRawSync'> & Partial<Pick<typeof Zlib, 'crc32'>>

/** Node's own zlib, several times as fast for small parts as streams are; undefined in browsers and on Node before 20.16. Nothing is imported. */
export function nativeZlib(): NativeZlib | undefined {
  return builtin('node:zlib') as NativeZlib | undefined
}

/** What Node does with bytes and texts; undefined where `nativeZlib` is. */
export function nativeBuffer(): Pick<typeof Buffers, 'Buffer' | 'isUtf8'> | undefined {
  return builtin('node:buffer') as Pick<typeof Buffers, 'Buffer' | 'isUtf8'> | undefined
}

function builtin(id: string): unknown {
  const host: { readonly process?: { readonly getBuiltinModule?: (id: string) => unknown } } = globalThis
  return host.process?.getBuiltinModule?.(id)
}

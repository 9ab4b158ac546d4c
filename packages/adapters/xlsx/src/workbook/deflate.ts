import { nativeZlib } from './native-node.js'

/** The value of `Z_SYNC_FLUSH`: what was given so far ends at a whole byte and is not the end. */
const SYNC_FLUSH = 2
/** A third of the time of the usual level for a tenth more bytes, in the sheets of forms and feedback. */
const QUICK_LEVEL = 3

/** Raw DEFLATE data of `bytes`, complete. */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return nativeZlib()?.deflateRawSync(bytes, { level: QUICK_LEVEL }) ?? (await deflatedByStream(bytes))
}

/** Raw DEFLATE data of `bytes`, to which `deflated` data of what follows can be appended; undefined without Node. */
export function deflatedPrefix(bytes: Uint8Array): Uint8Array | undefined {
  return nativeZlib()?.deflateRawSync(bytes, { finishFlush: SYNC_FLUSH })
}

/** The same as `deflated` with what browsers have. */
export async function deflatedByStream(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

import { createHash } from 'node:crypto'
import { type AnyIndex, canonicalJson, definitionContent } from '@dti-vn/sdk'
import { sha256 } from '@dti-vn/sdk/node'

/** SHA-256 of a plain value in its canonical JSON, in hexadecimal. */
export function digestOfValue(value: unknown): string {
  return sha256(canonicalJson(value))
}

/** SHA-256 of what a definition says. */
export function digestOfDefinition(definition: AnyIndex): string {
  return digestOfValue(definitionContent(definition))
}

/** Passes the pieces of a source on and hashes them on the way. */
export function hashing(source: AsyncIterable<Uint8Array>): { readonly pieces: AsyncIterable<Uint8Array>; readonly digest: () => string } {
  const hash = createHash('sha256')
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      hash.update(piece)
      yield piece
    }
  }
  return { pieces: pieces(), digest: () => hash.digest('hex') }
}

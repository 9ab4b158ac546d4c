/** What may be written: a text, bytes, or bytes that come in pieces. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** The content in pieces. */
export async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield new TextEncoder().encode(content)
  else if (content instanceof Uint8Array) yield content
  else yield* content
}

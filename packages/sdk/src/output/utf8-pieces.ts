import type { WritingOptions } from './writing-options.js'

/** Characters of a piece, about. */
const PIECE = 65_536

/** What is written, one after another: head and foot of an output, and its units or rows, which are counted. */
export interface WritingPart {
  readonly text: string
  readonly isCounted?: boolean | undefined
}

/** Texts in pieces of UTF-8 of about 64 kB each, so that no more of an output than one piece is in memory. `total` is how many parts are counted. */
export function* utf8Pieces(parts: Iterable<WritingPart>, total: number, { signal, onProgress }: WritingOptions = {}): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  let done = 0
  for (const part of parts) {
    text += part.text
    if (part.isCounted === true) done += 1
    if (text.length < PIECE) continue
    signal?.throwIfAborted()
    yield encoder.encode(text)
    onProgress?.({ done, total })
    text = ''
  }
  signal?.throwIfAborted()
  if (text !== '') yield encoder.encode(text)
  onProgress?.({ done, total })
}

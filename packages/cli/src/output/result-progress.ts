import type { Content } from '@dti-vn/sdk/node'
import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'
import { terminalLine } from './terminal-safe.js'

/** Bytes between two reports. */
const STEP = 1_000_000

/** Reports the writing of a result that comes in pieces, in one changing line of a terminal. Elsewhere, and of small results, nothing is said. */
export function resultProgress({ io, texts }: CliContext, out: string) {
  let isShown = false
  async function* pieces(content: Exclude<Content, string | Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0
    let told = 0
    for await (const piece of content) {
      yield piece
      bytes += piece.length
      if (bytes - told < STEP) continue
      told = bytes
      isShown = true
      io.stderr(`\r\u001b[K${fill(texts.writingResult, { file: terminalLine(out), mb: Math.floor(bytes / STEP) })}`)
    }
  }
  return {
    /** The content, counted as it is written. */
    counted: (content: Content): Content => (io.isTerminal && typeof content !== 'string' && !(content instanceof Uint8Array) ? pieces(content) : content),
    done: () => {
      if (isShown) io.stderr('\r\u001b[K')
    },
  }
}

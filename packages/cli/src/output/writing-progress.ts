import type { CliContext } from '../context.js'
import { fill } from '../text/texts.js'

/** Files between two plain lines. */
const STEP = 50

/** Reports the writing of many files on the error stream: one changing line on a terminal, a plain line now and then elsewhere. */
export function writingProgress({ io, texts }: CliContext, total: number) {
  return {
    update: (done: number) => {
      const line = fill(texts.writingFiles, { done, total })
      if (io.isTerminal) io.stderr(`\r\u001b[K${line}`)
      else if (done % STEP === 0 && done < total) io.stderr(`${line}\n`)
    },
    done: () => {
      if (io.isTerminal) io.stderr('\r\u001b[K')
    },
  }
}

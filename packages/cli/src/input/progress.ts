import type { CliContext } from '../context.js'
import { terminalLine } from '../output/terminal-safe.js'
import { fill } from '../text/texts.js'

/** Files between two reports where the error stream is no terminal. */
const FILES = 50

/** Reports files one by one on a terminal, every fiftieth elsewhere. */
export function filesProgress({ io, texts }: CliContext, total: number) {
  return {
    update: ({ files, file }: { readonly files: number; readonly file: string }) => {
      const line = fill(texts.readingForms, { files, total, file: terminalLine(file) })
      if (io.isTerminal) io.stderr(`\r\u001b[K${line}`)
      else if (files % FILES === 0) io.stderr(`${line}\n`)
    },
    done: () => {
      if (io.isTerminal) io.stderr('\r\u001b[K')
    },
  }
}

/** Bytes between two reports. */
const STEP = 8_000_000

/** Reports reading on the error stream: one changing line on a terminal, a plain line now and then elsewhere. Small files report nothing. */
export function readingProgress({ io, texts }: CliContext, file: string) {
  let reported = 0
  return {
    update: ({ bytes, rows }: { readonly bytes: number; readonly rows: number }) => {
      if (bytes - reported < STEP) return
      reported = bytes
      const line = fill(texts.reading, { file: terminalLine(file), mb: Math.round(bytes / 1_000_000), rows })
      io.stderr(io.isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
    },
    done: () => {
      if (reported > 0 && io.isTerminal) io.stderr('\r\u001b[K')
    },
  }
}

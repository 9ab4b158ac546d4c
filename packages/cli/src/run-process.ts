import { localize, messageOf } from '@dti-vn/sdk'
import type { StandardStream } from '@dti-vn/sdk/node'
import { languageOf, ownLanguage } from './context.js'
import { processIo } from './io.js'
import { main } from './main.js'
import { processSignals } from './signals.js'
import { codeOfSignal, type StopSignal } from './stopped.js'
import { terminalLine } from './output/terminal-safe.js'
import { fill, TEXTS } from './text/texts.js'

/**
 * Runs the command line as a process does and returns its exit code: that of the command, but 2 where not all of what it said could be written, and where
 * something failed that nobody waited for, as the forgotten promise of a plugin. A signal ends the process in the end, so that who called it sees why.
 */
export async function runProcess(args: readonly string[], out: StandardStream, err: StandardStream): Promise<number> {
  const language = ownLanguage(languageOf(args, process.env))
  const texts = TEXTS[language]
  const strays: unknown[] = []
  const stray = (error: unknown) => {
    strays.push(error)
    err.write(`${fill(texts.stray, { message: terminalLine(messageOf(error)) })}\n`)
  }
  process.on('uncaughtException', stray).on('unhandledRejection', stray)
  const signals = processSignals()
  const code = await main(args, { ...processIo(out, err), signal: signals.signal, unheard: signals.unheard })
  // What was left behind fails at the latest now.
  await new Promise((resolve) => setImmediate(resolve))
  const lost = await out.end()
  // A reader that has enough, as `head`, is no fault of a file.
  if (lost) err.write(`${lost.reason === 'closed' ? '' : `${texts.fileFault}: `}${localize(lost.text, language)}\n`)
  const isSilent = (await err.end()) !== undefined
  const by = signals.end()
  if (by !== undefined) return endedBy(by)
  return lost || isSilent || strays.length > 0 ? 2 : code
}

/** Windows has no such end: there it is only the exit code. */
function endedBy(signal: StopSignal): number {
  if (process.platform !== 'win32') process.kill(process.pid, signal)
  return codeOfSignal(signal)
}

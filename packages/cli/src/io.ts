import { type StandardStream, standardStream } from '@dti-vn/sdk/node'
import { type Screen, screenOf } from './output/screen.js'

/** Where a command reads and writes; tests give their own. */
export interface CliIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Waits between the pieces of a large output until more is wanted; false where nothing more arrives. */
  readonly drained?: (() => Promise<boolean>) | undefined
  /** The signal of the run: aborted with a `Stopped` when the process is asked to stop. Long readers and writers get it. */
  readonly signal?: AbortSignal | undefined
  /** Does work that never waits while nobody listens to signals, so that one ends the process at once. */
  readonly unheard?: (<T>(work: () => T) => T) | undefined
  /** True when the error stream is a terminal: progress is then one line that changes. */
  readonly isTerminal: boolean
  /** How the two streams are shown; as files unless given. */
  readonly out?: Screen | undefined
  readonly err?: Screen | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder in which a config file is looked for first; the working folder unless given. */
  readonly folder?: string | undefined
}

/** The streams of the process. */
export function processIo(out: StandardStream = standardStream(1, 'stdout'), err: StandardStream = standardStream(2, 'stderr')): CliIo {
  return {
    stdout: out.write,
    stderr: err.write,
    drained: out.drained,
    isTerminal: process.stderr.isTTY,
    out: screenOf(process.stdout, process.env),
    err: screenOf(process.stderr, process.env),
    env: process.env,
  }
}

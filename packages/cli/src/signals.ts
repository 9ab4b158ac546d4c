import { STOP_SIGNALS, Stopped, type StopSignal } from './stopped.js'

/** The signals of a process while a command runs. */
interface ProcessSignals {
  /** Aborted by the first signal, with a `Stopped`. */
  readonly signal: AbortSignal
  /** Does work while nobody listens: a signal ends the process as if nobody ever had. */
  readonly unheard: <T>(work: () => T) => T
  /** Ends the listening. The signal that came, if any. */
  readonly end: () => StopSignal | undefined
}

/** Listens to signals: the first lets the command put its files in order, the second ends the process as if nobody listened. */
export function processSignals(): ProcessSignals {
  const stop = new AbortController()
  let first: StopSignal | undefined
  const listener = (signal: StopSignal) => {
    if (first === undefined) {
      first = signal
      stop.abort(new Stopped(signal))
    } else {
      end()
      process.kill(process.pid, signal)
    }
  }
  const begin = () => {
    for (const signal of STOP_SIGNALS) process.on(signal, listener)
  }
  const end = () => {
    for (const signal of STOP_SIGNALS) process.off(signal, listener)
    return first
  }
  const unheard = <T>(work: () => T): T => {
    end()
    try {
      return work()
    } finally {
      begin()
    }
  }
  begin()
  return { signal: stop.signal, unheard, end }
}

import { unlinkSync } from 'node:fs'

/** Keeps temporary files from staying when a signal ends the process. */
export interface SignalGuard {
  readonly add: (temporary: string) => void
  readonly remove: (temporary: string) => void
  /** Ends the guard; signals do what they did before. */
  readonly stop: () => void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const GUARD = Symbol.for('dti-vn.signalGuard')

/**
 * Begins a guard: a signal that ends the process removes the files first, and then ends it as it would have. Where the program listens to the signal itself, it
 * decides what happens, and nothing is done here.
 */
export function signalGuard(): SignalGuard {
  const files = new Set<string>()
  const end = Object.assign(
    (signal: NodeJS.Signals) => {
      if (process.listeners(signal).some((listener) => !(GUARD in listener))) return
      stop()
      for (const file of files) {
        try {
          unlinkSync(file)
        } catch {
          // It was not there yet, or is the result already.
        }
      }
      process.kill(process.pid, signal)
    },
    { [GUARD]: true },
  )
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return { add: (file) => files.add(file), remove: (file) => files.delete(file), stop }
}

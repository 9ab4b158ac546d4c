import type { CliContext } from './context.js'

/**
 * Does work during which no listener of a signal would run: it never waits. So nobody listens meanwhile, and a signal ends the process at once, as it does where
 * nobody ever listened; no result is being written then. A signal that has come already is told first.
 */
export async function computing<T>({ io }: Pick<CliContext, 'io'>, work: () => T): Promise<T> {
  const { signal, unheard } = io
  if (!signal || !unheard) return work()
  // The first turn may have begun before the signal came.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
  return unheard(work)
}

import type { CliContext } from './context.js'

/** Lets a signal be told that came while the command computed, and throws then. */
export async function stillWanted({ io }: Pick<CliContext, 'io'>): Promise<void> {
  if (!io.signal) return
  await new Promise((resolve) => setImmediate(resolve))
  io.signal.throwIfAborted()
}

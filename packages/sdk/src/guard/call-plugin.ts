import type { Shape } from '../contributions/shape.js'
import { messageOf } from './message-of.js'
import { type PluginCall, PluginCallError } from './plugin-call-error.js'

/**
 * Calls into a plugin; no plugin code runs but through here and `callPluginLater`. What it throws, a promise, and anything that is not of the
 * shape it should return become a `PluginCallError`; who calls turns that into an issue or a state.
 */
export function callPlugin<T>(call: PluginCall, run: () => T, returns?: Shape): T {
  const value = attempt(call, run)
  if (isThenable(value)) {
    void Promise.resolve(value).catch(() => undefined)
    throw new PluginCallError(call, 'it returned a promise; it must return its value at once')
  }
  return checked(call, value, returns)
}

/** The same for a function that returns a promise. */
export async function callPluginLater<T>(call: PluginCall, run: () => T | Promise<T>, returns?: Shape): Promise<T> {
  try {
    return checked(call, await run(), returns)
  } catch (error) {
    throw asCallError(call, error)
  }
}

function attempt<T>(call: PluginCall, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asCallError(call, error)
  }
}

/** The error of an inner call names its own plugin and stays as it is. */
function asCallError(call: PluginCall, error: unknown): PluginCallError {
  return PluginCallError.isInstance(error) ? error : new PluginCallError(call, messageOf(error), { cause: error })
}

function checked<T>(call: PluginCall, value: T, returns: Shape | undefined): T {
  if (!returns || attempt(call, () => returns.fits(value))) return value
  const misfit = attempt(call, () => returns.misfit?.(value))
  throw new PluginCallError(call, misfit === undefined ? `it returned ${described(value)}; it must return ${returns.words.en}` : `what it returned does not fit: ${misfit}`)
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function described(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list of something else' : `a value of type ${typeof value}`
}

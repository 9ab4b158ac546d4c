import type { Shape } from '../contributions/shape.js'
import { forget, promisesIn } from './forget.js'
import { asCallError, type PluginCall, PluginCallError } from './plugin-call-error.js'

/**
 * Calls into a plugin; no plugin code runs but through here and `callPluginLater`. What it throws, a promise, and anything that is not of the
 * shape it should return become a `PluginCallError`; who calls turns that into an issue or a state.
 */
export function callPlugin<T>(call: PluginCall, run: () => T, returns?: Shape): T {
  const value = attempt(call, run)
  refusePromises(call, value)
  return checked(call, value, returns)
}

/** The same for a function that returns a promise. */
export async function callPluginLater<T>(call: PluginCall, run: () => T | Promise<T>, returns?: Shape): Promise<T> {
  try {
    const value = await run()
    refusePromises(call, value)
    return checked(call, value, returns)
  } catch (error) {
    throw asCallError(call, error)
  }
}

function refusePromises(call: PluginCall, value: unknown): void {
  const promises = attempt(call, () => promisesIn(value))
  if (promises.length === 0) return
  promises.forEach(forget)
  throw new PluginCallError(call, 'it returned a promise; it must return its value at once')
}

function attempt<T>(call: PluginCall, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asCallError(call, error)
  }
}

function checked<T>(call: PluginCall, value: T, returns: Shape | undefined): T {
  if (!returns || attempt(call, () => returns.fits(value))) return value
  const misfit = attempt(call, () => returns.misfit?.(value))
  throw new PluginCallError(call, misfit === undefined ? `it returned ${attempt(call, () => described(value))}; it must return ${returns.words.en}` : `what it returned does not fit: ${misfit}`)
}

function described(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list of something else' : `a value of type ${typeof value}`
}

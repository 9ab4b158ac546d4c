import { CompositionError, createEngine, type Plugin } from '../src/index.js'

/** `code plugin` of every fault that a call throws; `none` when it does not throw, the name of any other error. */
export function faultsOf(compose: () => unknown): string[] {
  try {
    compose()
  } catch (error) {
    if (CompositionError.isInstance(error)) return error.faults.map(({ code, plugin }) => `${code} ${plugin}`)
    return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)]
  }
  return ['none']
}

/** The same for an engine of plugins that need not be any. */
export function faultsOfEngine(...plugins: readonly unknown[]): string[] {
  return faultsOf(() => createEngine({ plugins: plugins as readonly Plugin[] }))
}

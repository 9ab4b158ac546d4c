import type { TestFunction } from '../src/index.js'

/** A `test` that keeps what is registered, and runs it on demand. */
export function recorder() {
  const tests: { readonly name: string; readonly run: () => void | Promise<void> }[] = []
  const test: TestFunction = (name, run) => void tests.push({ name, run })
  return {
    test,
    names: () => tests.map(({ name }) => name),
    /** Messages by test of those that fail, in order. */
    failures: async () => {
      const found: Record<string, string> = {}
      for (const { name, run } of tests) {
        try {
          await run()
        } catch (error) {
          if (!(error instanceof Error)) throw new TypeError('A test failed with something that is no Error.', { cause: error })
          found[name] = error.message
        }
      }
      return found
    },
  }
}

/** Every failure message of what a suite registers, as one text; empty when all pass. */
export async function failuresOf(register: (test: TestFunction) => void): Promise<string> {
  const { test, failures } = recorder()
  register(test)
  return Object.entries(await failures()).map(([name, message]) => `${name}: ${message}`).join('\n')
}

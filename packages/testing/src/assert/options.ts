import { fail } from './failure.js'
import { unknownKeys } from './known-keys.js'

/** Fails at once, with one message, unless a suite was called with an object of the options that it needs and knows. `call` shows how. */
export function expectOptions(call: string, options: unknown, required: readonly string[], optional: readonly string[]): void {
  const faults: string[] = []
  if (typeof options !== 'object' || options === null) faults.push(`the options are ${options === null ? 'null' : typeof options}.`)
  else {
    const given = options as Readonly<Record<string, unknown>>
    faults.push(...required.filter((key) => given[key] === undefined).map((key) => `the option "${key}" is missing.`))
    if ('test' in given && typeof given['test'] !== 'function') faults.push('the option "test" is no function: give test of vitest, jest or node:test.')
    faults.push(...unknownKeys('the call', options, [...required, ...optional]))
  }
  if (faults.length > 0) fail(`Call ${call}: ${faults.join(' ')} See docs/testing-plugins.md.`)
}

/** Fails at once unless `run` of a tester got an object with no other keys than its lists, which are looked at as a test of their own. */
export function expectCases(tester: string, cases: unknown): void {
  expectOptions(`${tester}(…).run({ valid, invalid })`, cases, [], ['valid', 'invalid'])
}

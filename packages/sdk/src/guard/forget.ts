import { isPlain } from './deep-freeze.js'

/** True for a promise, or anything else that promises a value later. May throw for what has traps. */
function isThenable(value: unknown): boolean {
  return ((typeof value === 'object' && value !== null) || typeof value === 'function') && 'then' in value && typeof value.then === 'function'
}

/** The most lists and plain objects that are opened in search of promises. */
const LIMIT = 100_000

/**
 * The promises in what a plugin returned: the value itself, or at any depth of its lists and plain objects. What has traps or a getter that
 * throws is thrown on; the promises beside it are forgotten then.
 */
export function promisesIn(value: unknown): readonly unknown[] {
  const promises: unknown[] = []
  const failures: unknown[] = []
  const opened = new Set<object>()

  function look(read: () => unknown): void {
    try {
      const found = read()
      if (isThenable(found)) promises.push(found)
      else if (isPlain(found) && opened.size < LIMIT) opened.add(found)
    } catch (error) {
      failures.push(error)
    }
  }

  look(() => value)
  // A set is walked to its end, also what joins it on the way.
  for (const one of opened) {
    for (const key of Object.keys(one)) look(() => (one as Readonly<Record<string, unknown>>)[key])
  }
  if (failures.length === 0) return promises
  promises.forEach(forget)
  throw failures[0]
}

/** Lets a promise that nobody waits for fail without a word: that there is one is told already. */
export function forget(value: unknown): void {
  void (async () => {
    try {
      await value
    } catch {
      // Told already.
    }
  })()
}

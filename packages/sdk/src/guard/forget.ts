/** True for a promise, or anything else that promises a value later. May throw for what has traps. */
function isThenable(value: unknown): boolean {
  return ((typeof value === 'object' && value !== null) || typeof value === 'function') && 'then' in value && typeof value.then === 'function'
}

/** The promises in what a plugin returned: the value itself, or items of a list. May throw for what has traps. */
export function promisesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter(isThenable)
  return isThenable(value) ? [value] : []
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

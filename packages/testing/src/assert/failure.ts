/** What a failed check throws: an ordinary error that every runner shows, with both sides where there are two. */
export interface ConformanceFailure extends Error {
  readonly name: 'AssertionError'
  readonly actual?: unknown
  readonly expected?: unknown
}

/** Fails a test. `message` says what is wrong and what to write instead. */
export function fail(message: string, sides: { readonly actual?: unknown; readonly expected?: unknown } = {}): never {
  throw Object.assign(new Error(message), { name: 'AssertionError' as const, ...sides }) satisfies ConformanceFailure
}

/** Fails with one message unless the list of faults is empty. */
export function failIfAny(faults: readonly string[]): void {
  if (faults.length > 0) fail(faults.join('\n'))
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

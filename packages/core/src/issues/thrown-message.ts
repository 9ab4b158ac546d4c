/**
 * What anything thrown says, for the sentence of an issue. Errors that carry advice besides, such as those of calls into plugins, have their
 * sentence without it in `what`: an issue has advice of its own.
 */
export function messageOfThrown(error: unknown): string {
  try {
    if (!(error instanceof Error)) return String(error)
    const { what, message }: { readonly what?: unknown; readonly message: unknown } = error
    return String(typeof what === 'string' ? what : message)
  } catch {
    return 'something that has no text'
  }
}

/**
 * What anything thrown says, for the sentence of an issue. Errors that carry advice besides, such as those of calls into plugins, have their
 * sentence without it in `what`: an issue has advice of its own.
 */
export function messageOfThrown(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { what } = error as { readonly what?: unknown }
  return typeof what === 'string' ? what : error.message
}

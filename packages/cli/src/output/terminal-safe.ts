/**
 * Text that a terminal shows and does not obey: control characters and marks that turn the writing direction become �. Names of units and
 * values come from files that anybody may have written.
 */
export function terminalSafe(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�')
}

/** The message of anything thrown, at most 500 characters. */
export function messageOf(error: unknown): string {
  const text = textOf(error)
  return text.length > 500 ? `${text.slice(0, 499)}…` : text
}

function textOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error)
  } catch {
    return 'something that has no text'
  }
}

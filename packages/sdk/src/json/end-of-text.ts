/**
 * Offset behind the text that a quote opens; the end of all where it is never closed. A loop, because the stack of an expression is exhausted by a text of
 * a few million characters.
 */
export function endOfText(json: string, quote: number): number {
  for (let at = quote + 1; at < json.length; at += 1) {
    const sign = json.charCodeAt(at)
    if (sign === 0x22) return at + 1
    if (sign === 0x5c) at += 1
  }
  return json.length
}

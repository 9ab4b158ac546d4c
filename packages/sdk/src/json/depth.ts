/** Offset at which brackets and braces outside texts are nested deeper than a limit; −1 where they never are. */
export function tooDeepAt(text: string, limit: number): number {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > limit) return index
  }
  return -1
}

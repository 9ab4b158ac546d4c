import { endOfText } from './end-of-text.js'

/** Offset at which brackets and braces outside texts are nested deeper than a limit; −1 where they never are. */
export function tooDeepAt(text: string, limit: number): number {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') at = endOfText(text, at) - 1
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > limit) return at
  }
  return -1
}

/**
 * A copy of plain data that somebody else made: objects, lists, texts, numbers, booleans. Throws a `RangeError` where it is larger than
 * `limits` allow (a cycle is endlessly deep) and a `TypeError` for anything else.
 */
export function copyPlain(value: unknown, limits: { readonly values: number; readonly depth: number }): unknown {
  let left = limits.values
  return copy(value, limits.depth)

  function copy(part: unknown, depth: number): unknown {
    left -= 1
    if (left < 0 || depth < 0) throw new RangeError('it is too large or too deep')
    if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part
    if (Array.isArray(part)) return part.map((item: unknown) => copy(item, depth - 1))
    if (typeof part !== 'object' || part === null) throw new TypeError(`it holds ${part === null ? 'null' : typeof part}`)
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, copy(inner, depth - 1)]))
  }
}

/** The path of the first value that JSON cannot hold unchanged, with what it is; undefined for plain data. Keys left undefined are allowed. */
export function notPlain(value: unknown, path = '', above: readonly unknown[] = []): string | undefined {
  const here = path === '' ? 'the value' : path
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${here} is ${String(value)}`
  if (typeof value !== 'object') return `${here} is ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}`
  if (above.includes(value)) return `${here} contains itself`
  const inside = [...above, value]
  if (Array.isArray(value)) return first(value.map((item, i) => [String(i), item] as const), path, inside)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return `${here} is not a plain object`
  return first(Object.entries(value).filter(([, item]) => item !== undefined), path, inside)
}

function first(entries: readonly (readonly [string, unknown])[], path: string, above: readonly unknown[]): string | undefined {
  for (const [key, item] of entries) {
    const found = notPlain(item, path === '' ? key : `${path}.${key}`, above)
    if (found !== undefined) return found
  }
  return undefined
}

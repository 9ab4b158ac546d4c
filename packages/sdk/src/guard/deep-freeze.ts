/**
 * Freezes plain data to its leaves, also inside what is frozen on the outside already, and returns it. Objects that are no plain data, such
 * as schemas of other libraries, are left as they are.
 */
export function deepFreeze<T>(value: T): T {
  freeze(value, new Set())
  return value
}

function freeze(value: unknown, seen: Set<object>): void {
  if (!isPlain(value) || seen.has(value)) return
  seen.add(value)
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner, seen)
}

/** True for a list and for an object without a class. May throw for what has traps. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

import { messageOf } from './message-of.js'

/**
 * Freezes plain data to its leaves, also inside what is frozen on the outside already, and returns it. Objects that are no plain data, such
 * as schemas of other libraries, are left as they are. Throws a `TypeError` that names the place of a value that cannot be read: a getter or proxy that throws.
 */
export function deepFreeze<T>(value: T): T {
  freeze(value, new Set())
  return value
}

function freeze(value: unknown, seen: Set<object>): void {
  let key: string | undefined
  try {
    if (!isPlain(value) || seen.has(value)) return
    seen.add(value)
    Object.freeze(value)
    for (key of Object.keys(value)) freeze((value as Readonly<Record<string, unknown>>)[key], seen)
  } catch (error) {
    throw new UnreadableError([...(key === undefined ? [] : [key]), ...(error instanceof UnreadableError ? error.path : [])], error instanceof UnreadableError ? error.cause : error)
  }
}

/** Something in plain data throws when it is read. */
class UnreadableError extends TypeError {
  constructor(
    readonly path: readonly string[],
    override readonly cause: unknown,
  ) {
    super(`${path.length === 0 ? 'The value' : path.join('.')} cannot be read: ${messageOf(cause)}`)
  }
}

/** True for a list and for an object without a class. May throw for what has traps. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

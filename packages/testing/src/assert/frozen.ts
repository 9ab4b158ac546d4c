/** A copy of plain data, frozen to its leaves. What is neither an array nor a plain object is taken as it is. */
export function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item))) as T
  if (!isPlainObject(value)) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]))) as T
}

/** Paths of objects and arrays in plain data that are not frozen. */
export function unfrozenPaths(value: unknown, path = ''): string[] {
  if (!Array.isArray(value) && !isPlainObject(value)) return []
  const here = Object.isFrozen(value) ? [] : [path === '' ? 'the value itself' : path]
  return [...here, ...Object.entries(value).flatMap(([key, item]) => unfrozenPaths(item, path === '' ? key : `${path}.${key}`))]
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

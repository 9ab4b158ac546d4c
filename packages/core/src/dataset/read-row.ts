/** The entries of an object, or what else stood in its place. */
export type Entries<T> = { readonly entries: readonly (readonly [key: string, value: T])[] } | { readonly other: unknown }

/** A row as it was given, read to its end: nothing of it is a getter any more. */
export interface ReadRow {
  readonly keys: readonly string[]
  readonly code: unknown
  readonly name: unknown
  readonly parent: unknown
  readonly traits: unknown
  /** By indicator code, then by input id. */
  readonly values: Entries<Entries<unknown>>
  readonly rejected: unknown
  readonly approved: unknown
}

/** Reads all that an object says as a row. Throws what its getters throw. */
export function readRow(given: object): ReadRow {
  const { code, name, parent, traits, values, rejected, approved } = given as Readonly<Partial<Record<string, unknown>>>
  const byCode = entriesOf(values)
  return {
    keys: Object.keys(given),
    code, name, parent, traits, rejected, approved,
    values: 'other' in byCode ? byCode : { entries: byCode.entries.map(([key, inputs]) => [key, entriesOf(inputs)]) },
  }
}

/** The entries of an object; of a Date, a Map or an instance without any it is the `other`. */
export function entriesOf(value: unknown): Entries<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { other: value }
  const entries = Object.entries(value)
  return entries.length > 0 || isPlain(value) ? { entries } : { other: value }
}

/** A Date or a Map has no entries of its own: what it holds would be lost without a word. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

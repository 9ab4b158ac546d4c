/** What is wrong with a list of ids in declared capabilities. */
export function faultsOfList(what: string, list: readonly string[], known?: readonly string[]): string[] {
  if (!isList(list)) return [`"${what}" must be a list.`]
  const faults = list.filter((item, i) => list.indexOf(item) !== i).map((item) => `"${what}" names ${item} twice.`)
  if (!known) return list.length === 0 ? [`"${what}" is empty: name at least one, or ['default'] where there is no choice.`] : faults
  return [...faults, ...list.filter((item) => !known.includes(item)).map((item) => `"${what}" names ${item}; known: ${known.join(', ')}.`)]
}

/** True for a list, of what the types say is one. */
export function isList(value: unknown): boolean {
  return Array.isArray(value)
}

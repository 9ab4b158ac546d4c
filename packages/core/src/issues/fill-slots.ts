/** What stands in square brackets only when one of its values is given. */
const CLAUSE = /\[([^[\]]*\{[^[\]]*)\]/g

/** `{name}`, or `{name|fault|faults}`: a number with its word, the first one after 1. */
const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/**
 * Puts values into the slots of a text: `{name}`; `{name|fault|faults}` for a number with its word; what stands in square brackets with a slot is left out when
 * none of its values is given. An empty text or list is not given; an empty list and what is not there print –.
 */
export function fillSlots<Value>(template: string, values: Readonly<Record<string, Value>>, print: (value: Value, key: string) => string): string {
  const valueOf = (key: string): Value | undefined => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    return value instanceof Array && value.length === 0 ? undefined : value
  }
  const isGiven = (key: string) => valueOf(key) !== undefined && valueOf(key) !== ''
  return template
    .replace(CLAUSE, (_all, clause: string) => ([...clause.matchAll(SLOT)].some(([, key = '']) => isGiven(key)) ? clause : ''))
    .replace(SLOT, (_all, key: string, one?: string, more?: string) => {
      const value = valueOf(key)
      const text = value === undefined ? '–' : print(value, key)
      return one === undefined ? text : `${text} ${(value === 1 ? one : more) ?? ''}`
    })
}

/** The names of the slots of texts, each once, sorted. */
export function slotsOf(...templates: readonly string[]): readonly string[] {
  return [...new Set(templates.flatMap((template) => [...template.matchAll(SLOT)].map(([, key = '']) => key)))].sort()
}

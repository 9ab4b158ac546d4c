/** Most bytes of a JSON text that are read unless a caller says otherwise. */
export const JSON_BYTES = 20_000_000

/** Deepest nesting of a JSON text. Definitions may be 40 levels deep; what is deeper than this would exhaust the stack of the parser. */
export const JSON_DEPTH = 200

/**
 * JSON with sorted keys and no spaces: one text for equal plain data, to be hashed. Numbers print in their shortest form, as RFC 8785 asks.
 * Keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  )
}

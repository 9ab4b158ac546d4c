/** Bytes with a meaning in XML. */
export const BYTES = Object.freeze({ blank: 32, exclamation: 33, quote: 34, ampersand: 38, apostrophe: 39, slash: 47, zero: 48, begin: 60, equals: 61, end: 62, question: 63 })

/** What a byte may be inside of a text or a value, one bit for each, so that what is there can be gathered; 0 is nothing to look at. */
export const KINDS = Object.freeze({
  /** `&`. */
  reference: 1,
  /** `<`. */
  tag: 2,
  /** `>`: it may end `]]>`. */
  end: 4,
  /** A line break or tab: not everywhere kept as it is. */
  space: 8,
  /** The first byte of U+FFFE and U+FFFF, and of others. */
  lead: 16,
  /** A control character. */
  control: 32,
})

/** The kinds of all 256 bytes. */
export const KIND_OF: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === BYTES.ampersand) return KINDS.reference
  if (byte === BYTES.begin) return KINDS.tag
  if (byte === BYTES.end) return KINDS.end
  if (byte === 9 || byte === 10 || byte === 13) return KINDS.space
  if (byte === 0xef) return KINDS.lead
  return byte < BYTES.blank ? KINDS.control : 0
})

/** True where bytes are these signs, all of them ASCII. */
export function standsAt(bytes: Uint8Array, at: number, signs: string): boolean {
  for (let i = 0; i < signs.length; i += 1) if (bytes[at + i] !== signs.charCodeAt(i)) return false
  return true
}

/** The first place from `from` on where these signs stand; -1 where they do not. */
export function placeOf(bytes: Uint8Array, signs: string, from: number): number {
  const first = signs.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (standsAt(bytes, at, signs)) return at
  return -1
}

import { partKey } from './part-name.js'
import type { KnownSheet } from './known-sections.js'
import type { KnownTexts } from './known-texts.js'
import { sameBytes } from './same-bytes.js'
import type { XmlSource } from './xml-source.js'

/** What was read of workbooks before, so that the same bytes in the same place are not read again. Forms of one index have most of theirs in common. */
export interface KnownParts {
  /** What was read of a part as a whole by the reading of a kind; `read` is asked where other bytes than the last ones stand there. */
  readonly whole: <T>(kind: string, part: string, source: XmlSource, read: () => T) => T
  /** Shared texts, and sheets, by the key of their part. */
  readonly texts: Map<string, KnownTexts>
  readonly sheets: Map<string, KnownSheet>
}

/** Parts of which something is kept; workbooks of one making have no more. */
const MOST_PARTS = 30
/** Bytes of the largest part that is kept. */
const LARGEST = 1024 * 1024

/** Nothing known yet. */
export function knownParts(): KnownParts {
  const wholes = new Map<string, { readonly bytes: Uint8Array; readonly value: unknown }>()
  return {
    whole: <T>(kind: string, part: string, { bytes }: XmlSource, read: () => T): T => {
      const key = `${kind} ${partKey(part)}`
      const last = wholes.get(key)
      // One kind of reading gives one kind of value.
      if (last?.bytes.length === bytes.length && sameBytes(last.bytes, bytes, 0)) return last.value as T
      const value = read()
      remember(wholes, key, { bytes, value }, bytes.length)
      return value
    },
    texts: new Map(),
    sheets: new Map(),
  }
}

/** Keeps something of a part of so many bytes; too much of it, or of too many parts, is not kept. */
export function remember<T>(known: Map<string, T>, key: string, value: T, size: number): void {
  if (size > LARGEST) known.delete(key)
  else {
    if (known.size >= MOST_PARTS) known.clear()
    known.set(key, value)
  }
}

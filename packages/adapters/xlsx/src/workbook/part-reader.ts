import type { WorkbookLimits } from './limits.js'
import { partKey } from './part-name.js'
import { damaged } from './damage.js'
import type { ArchiveEntry } from './zip-directory.js'
import { type XmlSource, xmlSource } from './xml-source.js'
import { inflateEntry } from './zip-inflate.js'

/** Reads parts of an archive by name; all of them together stay within the budget. */
export interface PartReader {
  readonly has: (name: string) => boolean
  /** The XML of a part that is there. It must be UTF-8. */
  readonly source: (name: string) => Promise<XmlSource>
}

/** A reader of the parts of an archive, each to be read once. */
export function partReader(archive: Uint8Array, entries: readonly ArchiveEntry[], limits: WorkbookLimits): PartReader {
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]))
  let left = limits.inflatedBytes
  return {
    has: (name) => byKey.has(partKey(name)),
    source: async (name) => {
      const entry = byKey.get(partKey(name)) ?? damaged('missing', name)
      const bytes = await inflateEntry(archive, entry, left, limits)
      left -= bytes.length
      return xmlSource(bytes) ?? damaged('encoding', name)
    },
  }
}

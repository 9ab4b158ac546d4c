import type { ReadRange } from './read-model.js'
import { sameBytes } from './same-bytes.js'

/** What an element directly in the root of a sheet says, besides its cells. */
interface SectionContent {
  readonly merges: readonly ReadRange[]
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[]
}

/** Such an element that was read and found sound, with the white space and comments behind it. */
interface KnownSection {
  readonly bytes: Uint8Array
  readonly elements: number
  readonly content: SectionContent
}

/** The sections of a sheet that was read, and the beginning of its part up to the first one: what they mean depends on nothing else. */
export interface KnownSheet {
  readonly root: Uint8Array
  readonly sections: readonly KnownSection[]
}

/** Finds the sections of a sheet among those of another, and keeps those that are read. */
export interface SectionFinder {
  /** A known section that stands here. To be asked wherever a tag begins directly in the root, the first time at the first. */
  readonly at: (at: number) => KnownSection | undefined
  /** Keeps a section that was read. */
  readonly keep: (from: number, to: number, elements: number, content: SectionContent) => void
  /** The sections found and kept, for the next sheet, and how many bytes they have. */
  readonly sheet: () => { readonly known: KnownSheet; readonly size: number }
}

/** A finder for the sections of the part that `bytes` are. */
export function sectionFinder(bytes: Uint8Array, known: KnownSheet | undefined): SectionFinder {
  const sections: KnownSection[] = []
  let root: Uint8Array | undefined
  let candidates: readonly KnownSection[] = []
  return {
    at: (at) => {
      if (!root) {
        root = bytes.slice(0, at)
        if (known?.root.length === at && sameBytes(known.root, bytes, 0)) candidates = known.sections
      }
      const found = candidates.find((section) => sameBytes(section.bytes, bytes, at))
      if (found) sections.push(found)
      return found
    },
    keep: (from, to, elements, content) => {
      sections.push({ bytes: bytes.slice(from, to), elements, content })
    },
    sheet: () => ({ known: { root: root ?? new Uint8Array(), sections }, size: sections.reduce((sum, section) => sum + section.bytes.length, 0) }),
  }
}

import type { BilingualText } from './bilingual-text.js'
import type { CodeListId } from './code-list.js'
import type { LegalBasis } from './legal-basis.js'
import type { Provenance } from './provenance.js'

/** What of the old unit went to the new one: all of it, a part of area and population, all its area only, or some of its population only. */
export type SuccessionKind = 'whole' | 'part' | 'area-only' | 'population-only'

/** One pair of a mapping: an old commune and a new commune that took in all or some of it. */
export interface MappingRow {
  readonly from: string
  readonly to: string
  readonly kind: SuccessionKind
  /** True for the one target that stands for the old unit where a single successor is wanted; a split unit may have none. */
  readonly defaultTarget: boolean
  /** Clause of article 1 of the legal basis that orders the pair; null where the text was not read. */
  readonly clause: number | null
  readonly note: BilingualText | null
}

/** What became of every commune of one code list in the next. Provinces and districts are not mapped. */
export interface Mapping {
  readonly from: CodeListId
  readonly to: CodeListId
  readonly legalBasis: LegalBasis
  readonly provenance: readonly Provenance[]
  readonly rows: readonly MappingRow[]
}

import type { BilingualText } from './bilingual-text.js'
import type { LegalBasis } from './legal-basis.js'
import type { Provenance } from './provenance.js'
import type { UnitKind, UnitLevel } from './unit-kind.js'

/** Ids of the code lists, in order of time. */
export type CodeListId = 'hatinh-2020' | 'hatinh-2025-01' | 'hatinh-2025-07'

/** One administrative unit. Its key is (list, code): codes and full names are both used again by later lists for other units. */
export interface Unit {
  readonly list: CodeListId
  /** Code of the state statistics office: digits as text. */
  readonly code: string
  readonly level: UnitLevel
  readonly kind: UnitKind
  /** Name without its kind, NFC: "Trần Phú". */
  readonly name: string
  /** Name with its kind, NFC: "Phường Trần Phú". */
  readonly fullName: string
  /** Code of the unit above in the same list; null for the province. */
  readonly parent: string | null
}

/** Days on which a list is in force, both inclusive, `YYYY-MM-DD`. */
export interface Validity {
  readonly from: string
  /** Null while the list is in force. */
  readonly to: string | null
}

/** A remark on a code of a list: a spelling kept from the source, or a code that other lists have and this one rightly lacks. */
export interface CodeNote {
  readonly code: string
  readonly text: BilingualText
}

/** All units of Hà Tĩnh in one period, with the law they rest on and where the rows come from. */
export interface CodeList {
  readonly id: CodeListId
  readonly title: BilingualText
  readonly valid: Validity
  readonly legalBasis: LegalBasis
  readonly provenance: readonly Provenance[]
  readonly notes: readonly CodeNote[]
  /** Province, districts, then the communes of each parent, by code. */
  readonly units: readonly Unit[]
}

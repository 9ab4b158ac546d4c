import type { Deprecation, LocalText, Validity } from '@dti-vn/core'

/** One unit of a list. */
export interface ListedUnit {
  readonly code: string
  /** With its kind: "Phường Trần Phú". */
  readonly name: string
  /** Code of the unit above in the same list; null for none. */
  readonly parent: string | null
  /** Id of the level, as in `level` of an index. */
  readonly level: string
}

/** What of an old unit went to a new one: all of it, a part of area and population, all its area only, or some of its population only. */
export type SuccessionPart = 'whole' | 'part' | 'area-only' | 'population-only'

/** What became of the units of a list in a later one of the family. */
export interface ListSuccession {
  /** Id of the later list. */
  readonly to: string
  readonly rows: readonly { readonly from: string; readonly to: string; readonly kind: SuccessionPart }[]
}

/**
 * All units of one time. Lists of a family follow one another: codes and names are used again by later ones for other units, so the key of a
 * unit is (list, code). An index names the family (`unitLists`), and the list in force on the last day of the period is taken.
 */
export interface UnitList {
  readonly id: string
  readonly family: string
  readonly title: LocalText
  readonly valid: Validity
  readonly units: readonly ListedUnit[]
  /** For looking up; nothing is mapped unasked. */
  readonly successions?: readonly ListSuccession[] | undefined
  readonly deprecated?: Deprecation | undefined
}

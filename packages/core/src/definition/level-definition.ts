import type { UnitRecord } from './unit.js'
import type { Deprecation } from './deprecation.js'
import type { TraitDefinition } from './index-definition.js'
import type { DatedText } from './dated-text.js'
import type { LocalText } from '../text/local-text.js'

/** A check of one unit of a level, e.g. of the form of its code. Pure; returns what to look at, or undefined. */
export interface LevelCheck {
  readonly id: string
  readonly check: (unit: UnitRecord) => LocalText | undefined
}

/** A level of units (cấp): what kind of unit it is, what is known of such units, and how data about them is checked. */
export interface LevelDefinition<Id extends string = string> {
  readonly id: Id
  readonly name: LocalText
  /** The units in words, e.g. xã, phường, thị trấn. */
  readonly unitKind: LocalText
  /** Level of the parent units, null for none. */
  readonly parentLevel: string | null
  /** Who evaluates units of the level; a text for each time where it changed. */
  readonly evaluatedBy?: DatedText | undefined
  /** Every trait that a unit of the level may have, with its meaning. */
  readonly traits: readonly TraitDefinition[]
  readonly checks?: readonly LevelCheck[] | undefined
  readonly deprecated?: Deprecation | undefined
}

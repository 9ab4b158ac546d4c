import type { UnitRecord } from '../dataset/unit.js'
import type { UnitSplit } from '../definition/indicator-definition.js'

/** The group of a unit under a split: `all`, the trait or `no:` and the trait, or the parent's code; null when the unit has no parent. */
export function groupOf(split: UnitSplit, unit: UnitRecord): string | null {
  if (split === 'all') return 'all'
  if (split === 'parent') return unit.parent
  const trait = split.slice('trait:'.length)
  return unit.traits?.has(trait) === true ? trait : `no:${trait}`
}

/** The trait that a split asks for, if any. */
export function traitOfSplit(split: UnitSplit): string | undefined {
  return split.startsWith('trait:') ? split.slice('trait:'.length) : undefined
}

import type { UnitRecord } from './unit.js'

/** How units are split: all together, by having a trait, or by parent unit. `Trait` carries the traits of an index for the compiler. */
export type UnitSplit<Trait extends string = string> = 'all' | 'parent' | `trait:${Trait}`

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

import type { UnitSplit } from '../../src/definition/indicator-definition.js'
import type { OracleUnit } from './units.js'

/** Where a split puts a unit; null for a unit without parent under `parent`. */
export function splitKey(split: UnitSplit, unit: OracleUnit): string | null {
  if (split === 'all') return 'all'
  if (split === 'parent') return unit.parent
  const trait = split.replace('trait:', '')
  return unit.traits.has(trait) ? trait : `no:${trait}`
}

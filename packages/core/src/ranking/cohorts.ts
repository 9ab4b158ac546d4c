import type { UnitRecord } from '../definition/unit.js'
import type { UnitSplit } from '../definition/indicator-definition.js'
import { groupOf } from '../definition/unit-split.js'

/** The cohort of every unit by number. */
export interface Cohorts {
  /** `all`, `<trait>` or `no:<trait>`, or codes of parents, in order of first appearance. */
  readonly names: readonly string[]
  /** Position in `names`, −1 where the unit has no cohort. */
  readonly codes: Int32Array
}

export function cohortsOf(rule: UnitSplit, units: readonly UnitRecord[]): Cohorts {
  const codes = new Int32Array(units.length)
  if (rule === 'all') return { names: units.length > 0 ? ['all'] : [], codes }
  const positions = new Map<string, number>()
  units.forEach((record, unit) => {
    const name = groupOf(rule, record)
    const known = name === null ? -1 : positions.get(name)
    const code = known ?? positions.size
    if (known === undefined && name !== null) positions.set(name, code)
    codes[unit] = code
  })
  return { names: [...positions.keys()], codes }
}

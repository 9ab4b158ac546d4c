import type { Dataset } from '../../../dataset/dataset.js'
import type { PlannedIndicator } from '../../plan.js'
import { groupOf } from '../../../definition/unit-split.js'

/** The reference group of every unit, by number. */
export interface GroupIndex {
  readonly groups: Int32Array
  readonly count: number
  /** A unit of each group. */
  readonly examples: readonly number[]
}

export function groupIndex(indicator: PlannedIndicator, dataset: Dataset): GroupIndex {
  const groups = new Int32Array(dataset.units.length)
  if (indicator.reference === 'all') return { groups, count: 1, examples: groups.length > 0 ? [0] : [] }
  const numbers = new Map<string, number>()
  const examples: number[] = []
  dataset.units.forEach((record, unit) => {
    const name = groupOf(indicator.reference, record) ?? ''
    let group = numbers.get(name)
    if (group === undefined) {
      group = numbers.size
      numbers.set(name, group)
      examples.push(unit)
    }
    groups[unit] = group
  })
  return { groups, count: numbers.size, examples }
}

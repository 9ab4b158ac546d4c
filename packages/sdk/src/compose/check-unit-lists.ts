import { labelOf } from '../plugin/plugin.js'
import type { Collected } from './collect.js'
import { type CompositionFault, fault } from './composition-error.js'

/** Faults of lists of units: two of a family in force on one day, and successions to a list that nobody contributes or that is of another family. */
export function checkUnitLists({ unitLists }: Collected): CompositionFault[] {
  const faults: CompositionFault[] = []
  unitLists.forEach(({ plugin, value }, i) => {
    for (const { value: other } of unitLists.slice(0, i)) {
      if (other.family !== value.family || !overlap(value.valid, other.valid)) continue
      faults.push(
        fault(
          'CONTRIBUTION_CONFLICT',
          labelOf(plugin),
          `Danh mục đơn vị “${value.id}” và “${other.id}” của nhóm “${value.family}” cùng có hiệu lực trong một ngày; hãy sửa “valid”.`,
          `The lists of units "${value.id}" and "${other.id}" of the family "${value.family}" are in force on one day; correct "valid".`,
        ),
      )
    }
    for (const { to } of value.successions ?? []) {
      if (unitLists.some(({ value: other }) => other.id === to && other.family === value.family)) continue
      faults.push(
        fault(
          'REFERENCE_UNKNOWN',
          labelOf(plugin),
          `Danh mục đơn vị “${value.id}” nối sang “${to}”, nhưng nhóm “${value.family}” không có danh mục đó.`,
          `The list of units "${value.id}" leads to "${to}", which the family "${value.family}" does not have.`,
        ),
      )
    }
  })
  return faults
}

interface Days {
  readonly from: string
  readonly to: string | null
}

function overlap(a: Days, b: Days): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

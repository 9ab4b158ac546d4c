import { communeTable, communeTraits } from '../../src/decision-2878/commune/index.js'
import { departmentTable, departmentTraits } from '../../src/decision-2878/department/index.js'
import { districtTable, districtTraits } from '../../src/decision-2878/district/index.js'
import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import type { TraitDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'

export interface Table {
  readonly level: 'department' | 'district' | 'commune'
  readonly maxPoints: number
  readonly nodes: readonly GroupDefinition[]
  readonly traits: readonly TraitDefinition[]
}

export const tables: readonly Table[] = [
  { ...departmentTable, traits: departmentTraits },
  { ...districtTable, traits: districtTraits },
  { ...communeTable, traits: communeTraits },
]

/** Indicators under some nodes, in order. */
export function indicatorsOf(nodes: readonly IndexNode[]): IndicatorDefinition[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? indicatorsOf(node.children) : [node]))
}

import { type IndexDefinition, INDEX_SCHEMA, type UnitRow } from '@dti-vn/sdk'
import type { World } from '../../../core/test/contract/world/world.js'

export const LARGE_COUNT = 450
const name = { vi: 'Thử' }

/** An index of more columns than one step of PostgreSQL or SQLite may have; every ninth indicator compares units. */
const INDEX: IndexDefinition = {
  schema: INDEX_SCHEMA, id: 'test/large', name, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
  scale: 100, maxPoints: LARGE_COUNT, policies: { missing: 'exclude' },
  nodes: [1, 2, 3].map((main) => ({
    kind: 'group' as const, role: 'main' as const, id: `m${main}`, name, maxPoints: LARGE_COUNT / 3,
    children: Array.from({ length: LARGE_COUNT / 3 }, (_, i) => ({
      kind: 'indicator' as const, code: `${main}.${i + 1}`, name, maxPoints: 1, method: i % 9 === 4 ? 'relative' : 'ratio', params: i % 9 === 4 ? { of: 'value' } : { target: 0.7 },
      inputs: (i % 9 === 4 ? ['a'] : ['a', 'b']).map((id) => ({ id, type: 'integer' as const, label: name })),
    })),
  })),
}

/** The index with figures of five units. */
export function largeWorld(): World {
  const children = INDEX.nodes.flatMap((node) => (node.kind === 'group' ? node.children : []))
  const rows = Array.from({ length: 5 }, (_, unit): UnitRow => ({
    code: `u${unit}`,
    values: Object.fromEntries(children.flatMap((child, i) => (child.kind === 'indicator'
      ? [[child.code, Object.fromEntries(child.inputs.map(({ id }, j) => [id, (unit + i + j) % 41 === 0 ? null : (unit * 7 + i * 3 + j * 11) % 23]))]]
      : []))),
  }))
  return { index: INDEX, rows }
}

import type { GroupDefinition } from '../../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../../src/definition/indicator-definition.js'
import { randomOf } from './random.js'
import type { World } from './world.js'

const WEIGHTS = [1, 2, 0.5, 3, 1.5]

/** An index as the UNDP builds them: 100 indicators in 20 themes in 4 dimensions, weighted means rounded to two places at every level, and figures that are missing. */
export function humanDevelopment(units: number): World {
  const name = (vi: string) => ({ vi })
  const random = randomOf(1990)
  const theme = (dimension: number, number: number): GroupDefinition => ({
    kind: 'group', role: 'group', id: `t${String(dimension)}_${String(number)}`, name: name('Nhóm'), maxPoints: 100, aggregation: 'mean', round: 2, weight: WEIGHTS[number % 5] ?? 1,
    children: [1, 2, 3, 4, 5].map((i): IndicatorDefinition => ({
      kind: 'indicator', code: `${String(dimension)}.${String(number)}.${String(i)}`, name: name('Chỉ số'), maxPoints: 100, weight: WEIGHTS[(i + number) % 5] ?? 1,
      method: 'formula', params: { expression: 'points * (x - 20) / (85 - 20)' }, inputs: [{ id: 'x', type: 'number', label: name('Số liệu'), min: 20, max: 85, decimals: 1 }],
    })),
  })
  const index: IndexDefinition = {
    schema: 'dti-vn.index/1', id: 'test/human-development', name: name('Thử'), level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 1, maxPoints: 100, aggregation: 'mean', arithmetic: { places: 3 }, policies: { missing: 'exclude' }, cohorts: ['all'],
    nodes: [1, 2, 3, 4].map((dimension): GroupDefinition => ({
      kind: 'group', role: 'main', id: `d${String(dimension)}`, name: name('Chiều'), maxPoints: 100, aggregation: { use: 'mean', params: { available: { least: 0.3 } } }, round: 2,
      weight: WEIGHTS[dimension] ?? 1, children: [1, 2, 3, 4, 5].map((number) => theme(dimension, number)),
    })),
  }
  const codes = index.nodes.flatMap((node) => (node.kind === 'group' ? node.children : [])).flatMap((node) => (node.kind === 'group' ? node.children : [])).flatMap((node) => (node.kind === 'indicator' ? [node.code] : []))
  const rows = Array.from({ length: units }, (_, unit) => {
    const blank = random.pick([0, 0.1, 0.3, 0.7])
    return { code: `u${String(unit)}`, values: Object.fromEntries(codes.map((code) => [code, { x: random.chance(blank) ? null : random.int(200, 850) / 10 }])) }
  })
  return { index, rows }
}

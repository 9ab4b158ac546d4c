import type { UnitRow } from '../../../src/dataset/rows.js'
import type { AggregationUse } from '../../../src/definition/aggregation-use.js'
import type { GroupDefinition, IndexNode } from '../../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../../src/definition/indicator-definition.js'
import type { Policies } from '../../../src/definition/policies.js'
import { type Random, randomOf } from './random.js'
import type { World } from './world.js'

const NAME = { vi: 'Thử' }
const WHEN_AVAILABLE = [{ least: 0.5 }, { least: 0.6, of: 'weight' }, { least: 0.5, of: 'children' }] as const

/**
 * A random index for what nodes do: weighted means, smallest and largest values, sums and rounding at any level, points that are quotients, and
 * children that leave. Figures are small, so that sums meet exact halves often.
 */
export function nodeWorld(seed: number): World {
  const random = randomOf(seed)
  const places = random.pick([0, 1, 2, 2, 3, 4])
  const rounds = random.pick(['none', 'all', 'some'] as const)
  const indicators: IndicatorDefinition[] = []
  let groups = 0

  function leaf(): IndicatorDefinition {
    const made = indicatorOf(random, `${String(indicators.length + 1)}.1`)
    indicators.push(made)
    return made
  }

  function group(depth: number, role: 'group' | 'main'): GroupDefinition {
    const id = `n${String((groups += 1))}`
    const children = childrenOf(depth)
    const { maxPoints, aggregation } = together(random, children, places)
    const round = rounds === 'all' || (rounds === 'some' && random.chance(0.4)) ? random.int(0, Math.min(places, 2)) : undefined
    return { kind: 'group', role, id, name: NAME, maxPoints, children, ...(aggregation ? { aggregation } : {}), ...(round === undefined ? {} : { round }) }
  }

  function childrenOf(depth: number): IndexNode[] {
    const make = (): IndexNode => (depth > 0 && random.chance(0.6) ? group(depth - 1, 'group') : leaf())
    return weighed(random, Array.from({ length: random.int(1, depth > 1 ? 3 : 5) }, make))
  }

  const nodes = weighed(random, Array.from({ length: random.int(1, 3) }, () => group(random.int(0, 2), 'main')))
  const { maxPoints, aggregation } = together(random, nodes, places)
  const index: IndexDefinition = {
    schema: 'dti-vn.index/1', id: 'random/nodes', name: NAME, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: random.pick([1, 10, 100, 1000]), maxPoints, ...(aggregation ? { aggregation } : {}),
    arithmetic: { places, roundingAt: random.pick(['indicator', 'indicator', 'total']) },
    policies: policiesOf(random), traits: [{ id: 'coastal', meaning: NAME }],
    grades: [0.9, 0.75, 0.5, 0].map((from, i) => ({ id: `g${String(i)}`, name: NAME, from })),
    cohorts: ['all', 'trait:coastal'],
    pillars: [{ id: 'p1', name: NAME, members: nodes.slice(0, 2).flatMap((node) => (node.kind === 'group' ? [node.id] : [])) }],
    nodes,
  }
  return { index, rows: Array.from({ length: 24 }, (_, i) => rowOf(random, indicators, i)) }
}

function policiesOf(random: Random): Policies {
  return { missing: random.pick(['exclude', 'exclude', 'zero', 'refuse']), notApplicable: random.pick(['exclude', 'exclude', 'exclude', 'zero', 'full']) }
}

/** Weights of all children of some nodes, 1 of those of the others. */
function weighed(random: Random, children: readonly IndexNode[]): IndexNode[] {
  const isEqual = random.chance(0.5)
  return children.map((child) => (isEqual ? child : { ...child, weight: random.pick([1, 2, 3, 0.5, 0.15, 0.25, 7, 0]) }))
}

/** A sum of the maxima, or any maximum for what is put together otherwise. Weights count only there. */
function together(random: Random, children: readonly IndexNode[], places: number): { readonly maxPoints: number; readonly aggregation?: AggregationUse } {
  const hasWeight = children.some(({ weight = 1 }) => weight > 0)
  const id = random.pick(['sum', 'mean', 'mean', 'mean', 'min', 'max'] as const)
  if (id === 'sum' || !hasWeight) {
    const total = children.reduce((sum, { maxPoints }) => sum + Math.round(maxPoints * 10 ** places), 0) / 10 ** places
    return { maxPoints: total }
  }
  return { maxPoints: random.pick([10, 100, 7, 1]), aggregation: random.chance(0.25) ? { use: id, params: { available: random.pick(WHEN_AVAILABLE) } } : id }
}

function indicatorOf(random: Random, code: string): IndicatorDefinition {
  const maxPoints = random.pick([1, 5, 10, 100])
  const input = (id: string, max: number) => ({ id, type: 'integer', label: NAME, min: 0, max }) as const
  const base = { kind: 'indicator', code, name: NAME, maxPoints, ...(random.chance(0.15) ? { trait: 'coastal' } : {}), ...(random.chance(0.2) ? { policies: policiesOf(random) } : {}) } as const
  switch (random.int(0, 3)) {
    case 0:
      return { ...base, method: 'ratio', params: { target: random.pick([1, 0.8]) }, inputs: [input('a', 60), input('b', 60)] }
    case 1:
      return { ...base, method: 'formula', params: { expression: 'points * a / 6' }, inputs: [input('a', 6)] }
    case 2:
      return { ...base, method: 'formula', params: { expression: 'points * a / (a + b + 1)' }, inputs: [input('a', 9), input('b', 9)] }
    default:
      return { ...base, method: 'formula', params: { expression: 'points * a / 8' }, inputs: [input('a', 8)] }
  }
}

function rowOf(random: Random, indicators: readonly IndicatorDefinition[], i: number): UnitRow {
  const blank = random.pick([0, 0.1, 0.4, 0.8])
  const value = (max: number) => (random.chance(blank) ? null : random.chance(0.08) ? 'NA' : random.int(0, max))
  return {
    code: `u${String(i)}`,
    traits: random.chance(0.5) ? ['coastal'] : [],
    values: Object.fromEntries(indicators.map(({ code, inputs }) => [code, Object.fromEntries(inputs.map(({ id, max = 1 }) => [id, value(max)]))])),
    ...(random.chance(0.1) ? { rejected: [random.pick(indicators).code] } : {}),
  }
}

import type { GroupDefinition, IndexDefinition, IndexNode, IndicatorDefinition, TieBreaker, UnitRow, UnitSplit } from '@dti-vn/sdk'
import { type Random, randomOf } from '../../../core/test/contract/world/random.js'
import type { World } from '../../../core/test/contract/world/world.js'

const TRAITS = ['coastal', 'urban'] as const
const COHORTS: readonly UnitSplit[] = ['all', 'parent', 'trait:coastal', 'trait:urban']
const TIE_BREAKERS: readonly TieBreaker[] = [
  { by: 'main', id: 'm1' }, { by: 'main', id: 'm2' }, { by: 'indicator', code: '1.2' }, { by: 'indicator', code: '2.1' }, { by: 'indicator', code: '9.1' }, { by: 'points' },
]
const REASON = { vi: 'không xếp hạng' }

/**
 * A random index for what happens after the points: few different scores, so that many units tie; every tie rule, tie-breakers, places of the
 * ranking, unranked units, overlapping pillars, cohorts, and cuts of grades on and beside scores that units have.
 */
export function rankingWorld(seed: number): World {
  const random = randomOf(seed)
  const places = random.pick([0, 1, 2, 3])
  const scale = random.pick([1000, 100, 10, 1])
  const isOverQuotient = random.chance(0.2)
  const roundingAt = !isOverQuotient && random.chance(0.3) ? 'total' : 'indicator'
  // Without main indicators nothing keeps points from falling below 0.
  const isBare = random.chance(0.4)
  const main = (number: number, children: readonly IndexNode[]): GroupDefinition => ({
    kind: 'group', role: isBare ? 'group' : 'main', id: `m${number}`, name: { vi: 'Chính' }, maxPoints: children.reduce((sum, { maxPoints }) => sum + maxPoints, 0), children,
  })
  const first = main(1, [counted('1.1', 4), counted('1.2', 2, { missing: 'exclude' })])
  const inner: GroupDefinition = { ...main(0, [counted('2.1', 3, { notApplicable: 'full' }), counted('2.2', 1, { missing: 'refuse' })]), role: 'group', id: 'inner' }
  const second = main(2, [inner, isOverQuotient ? quotient('2.3') : thirds('2.3')])
  const third = main(3, [deduction('9.1')])
  const index: IndexDefinition = {
    schema: 'dti-vn.index/1', id: 'random/ranking', name: { vi: 'Ngẫu nhiên' }, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null },
    decision: null, authority: 'illustrative', scale, maxPoints: 11, arithmetic: { places, roundingAt },
    traits: TRAITS.map((id) => ({ id, meaning: { vi: id } })),
    grades: [...cuts(random), 0].map((from, i) => ({ id: `g${i}`, name: { vi: 'Hạng' }, from })),
    cohorts: random.shuffle(COHORTS).slice(0, random.int(1, 4)),
    pillars: isBare ? [] : [
      { id: 'p1', name: { vi: 'Trụ cột' }, members: ['m1', 'm3'] },
      { id: 'p2', name: { vi: 'Trụ cột' }, members: ['m3', 'm2', 'm1'] },
      { id: 'p3', name: { vi: 'Trụ cột' }, members: ['m3'] },
    ],
    ranking: {
      ...(random.chance(0.8) ? { ties: random.pick(['standard', 'dense', 'modified'] as const) } : {}),
      ...(random.chance(0.5) ? { places: random.int(0, places) } : {}),
      tieBreakers: random.shuffle(TIE_BREAKERS.filter(({ by }) => !isBare || by !== 'main')).slice(0, random.int(0, 3)),
      unranked: TRAITS.filter(() => random.chance(0.3)).map((trait) => ({ trait, has: random.chance(0.6), reason: REASON })),
    },
    nodes: [first, { kind: 'group', role: 'group', id: 'outer', name: { vi: 'Nhóm' }, maxPoints: 5, children: [second] }, third],
  }
  return { index, rows: rowsOf(random) }
}

function counted(code: string, maxPoints: number, policies: IndicatorDefinition['policies'] = {}): IndicatorDefinition {
  return { ...base(code, maxPoints), policies, method: 'formula', params: { expression: 'x' }, inputs: [{ id: 'x', type: 'integer', label: { vi: 'x' }, min: 0, max: maxPoints }] }
}

/** Thirds of a point: never whole in decimals. */
function thirds(code: string): IndicatorDefinition {
  return { ...base(code, 1), method: 'formula', params: { expression: 'x / 3' }, inputs: [{ id: 'x', type: 'integer', label: { vi: 'x' }, min: 0, max: 3 }] }
}

function quotient(code: string): IndicatorDefinition {
  return { ...base(code, 1), method: 'formula', params: { expression: '1 / (x + 1)' }, inputs: [{ id: 'x', type: 'integer', label: { vi: 'x' }, min: 0, max: 3 }] }
}

function deduction(code: string): IndicatorDefinition {
  return { ...base(code, 0), method: 'deduction', params: { per_item: 2, cap: 9 }, inputs: [{ id: 'x', type: 'integer', label: { vi: 'x' }, min: 0, max: 3 }] }
}

function base(code: string, maxPoints: number) {
  return { kind: 'indicator', code, name: { vi: code }, maxPoints } as const
}

/** Shares of the scale: scores that units have, and one beside them. */
function cuts(random: Random): number[] {
  return random.shuffle([10 / 11, 0.75, 0.5, 0.25, 7 / 11, 9 / 11, 0.7, 0.7501, 0.4999, 1]).slice(0, random.int(1, 5)).map((share) => Math.round(share * 1e6) / 1e6).sort((a, b) => b - a)
}

function rowsOf(random: Random): UnitRow[] {
  const most = Object.entries({ '1.1': 4, '1.2': 2, '2.1': 3, '2.2': 1, '2.3': 3, '9.1': 3 })
  const value = (max: number) => (random.chance(0.04) ? null : random.chance(0.04) ? 'NA' : random.chance(0.5) ? max : random.int(0, max))
  return Array.from({ length: 36 }, (_, i) => ({
    code: `u${i}`,
    parent: random.pick(['p1', 'p2', 'p2', null]),
    traits: TRAITS.filter(() => random.chance(0.4)),
    values: Object.fromEntries(most.map(([code, max]) => [code, { x: value(max) }])),
    ...(random.chance(0.1) ? { rejected: [random.pick(most)[0]] } : {}),
  }))
}

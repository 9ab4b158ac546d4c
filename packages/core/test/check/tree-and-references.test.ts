import { describe, expect, test } from 'vitest'
import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import { indexOf, mainOf, typed } from '../result/typed-index.js'
import { faultsOf, faultsWith } from './faults-of.js'

const text = { vi: 'x' }
const group = (id: string, children: readonly IndexNode[], role: GroupDefinition['role'] = 'group'): GroupDefinition => ({
  kind: 'group', role, id, name: text, maxPoints: children.reduce((sum, child) => sum + child.maxPoints, 0), children,
})
const withNodes = (nodes: readonly IndexNode[]) => ({ ...indexOf([[typed(10)]]), nodes })
const [leaf] = mainOf(1, [typed(10)]).children as [IndexNode]

describe('the tree', () => {
  test('groups may stand above and below main indicators', () => {
    expect(faultsOf(withNodes([group('top', [group('m', [group('low', [group('lower', [leaf])])], 'main')])]))).toEqual([])
  })

  test('an indicator outside a main indicator, where there are any', () => {
    const main = group('m', [leaf], 'main')
    const other = { ...leaf, code: '9.9' }
    const withNodes = (nodes: readonly IndexNode[]) => ({ ...indexOf([[typed(10)]]), maxPoints: 10 * nodes.length, nodes })
    expect(faultsOf(withNodes([main, other]))).toEqual(['definition-no-main nodes.1'])
    expect(faultsOf(withNodes([main, group('g', [other])]))).toEqual(['definition-no-main nodes.1.children.0'])
    expect(faultsOf(withNodes([leaf]))).toEqual([])
    expect(faultsOf(withNodes([group('g', [leaf])]))).toEqual([])
  })

  test('a main indicator inside another, at any depth', () => {
    expect(faultsOf(withNodes([group('a', [group('g', [group('b', [leaf], 'main')])], 'main')]))).toEqual(['definition-nested-main nodes.0.children.0.children.0'])
  })

  test('empty groups and an empty index', () => {
    expect(faultsOf(withNodes([group('a', [leaf], 'main'), group('b', [], 'main')]))).toEqual(['definition-empty-group nodes.1.children'])
    expect(faultsOf({ ...withNodes([]), maxPoints: 0 })).toEqual(['definition-empty-group nodes'])
  })
})

describe('references', () => {
  test('traits: of indicators, reference sets, cohorts and the rank rule', () => {
    const index = indexOf([[typed(10, { trait: 'a', reference: 'trait:b' })]], {
      cohorts: ['all', 'trait:c', 'trait:urban'],
      ranking: { unranked: [{ trait: 'd', has: true, reason: text }, { trait: 'port', has: false, reason: text }] },
    })
    expect(faultsOf(index)).toEqual([
      'definition-trait-unknown nodes.0.children.0.trait',
      'definition-trait-unknown nodes.0.children.0.reference',
      'definition-trait-unknown cohorts.1',
      'definition-trait-unknown ranking.unranked.0.trait',
    ])
  })

  test('pillars name main indicators, and only those', () => {
    const pillars = [{ id: 'a', name: text, members: ['m1', 'm2'] }, { id: 'b', name: text, members: ['1.1', 'm1'] }]
    expect(faultsWith({ pillars })).toEqual(['definition-pillar-member-unknown pillars.0.members.1', 'definition-pillar-member-unknown pillars.1.members.0'])
  })

  test('tie-breakers', () => {
    const tieBreakers = [{ by: 'main', id: 'm1' }, { by: 'indicator', code: '1.1' }, { by: 'points' }, { by: 'main', id: '1.1' }, { by: 'indicator', code: 'm1' }] as const
    expect(faultsWith({ ranking: { tieBreakers } })).toEqual([
      'definition-rank-reference-unknown ranking.tieBreakers.3',
      'definition-rank-reference-unknown ranking.tieBreakers.4',
    ])
  })

  test('the rank rule is not finer than the index', () => {
    expect(faultsWith({ ranking: { places: 2 } })).toEqual([])
    expect(faultsWith({ ranking: { places: 3 } })).toEqual(['definition-invalid-value ranking.places'])
  })

  test('cohort rules: at least one, each once', () => {
    expect(faultsWith({ cohorts: [] })).toEqual(['definition-invalid-value cohorts'])
    expect(faultsWith({ cohorts: ['all', 'parent', 'all'] })).toEqual(['definition-id-duplicate cohorts.2'])
  })

  test('validity: one day is enough, an end before the start is not', () => {
    expect(faultsWith({ valid: { from: '2026-01-01', to: '2026-01-01' } })).toEqual([])
    expect(faultsWith({ valid: { from: '2026-01-02', to: '2026-01-01' } })).toEqual(['definition-valid-range valid'])
  })
})

describe('grades', () => {
  const grades = (...list: readonly (readonly [from: number, to?: number])[]) =>
    faultsWith({ grades: list.map(([from, to], i) => ({ id: `g${i}`, name: text, from, to })) }).map((line) => line.replace('definition-', '').replace('grades.', ''))

  test('sound ones', () => {
    expect(grades([0.9, 1], [0.8, 0.9], [0, 0.8])).toEqual([])
    expect(grades([0.9], [0])).toEqual([])
    expect(grades([0])).toEqual([])
  })

  test('a gap, an overlap, no end', () => {
    expect(grades([0.9], [0.7, 0.85], [0])).toEqual(['grade-gap 1.to'])
    expect(grades([0.9], [0.7, 0.95], [0])).toEqual(['grade-gap 1.to'])
    expect(grades([0.9], [0.5])).toEqual(['grade-gap 1.from'])
    expect(grades([0.9, 0.95], [0])).toEqual(['grade-gap 0.to'])
  })

  test('wrong order, equal cuts, cuts outside 0 to 1', () => {
    expect(grades([0.5], [0.8], [0])).toEqual(['grade-order 1.from'])
    expect(grades([0.5], [0.5], [0])).toEqual(['grade-order 1.from'])
    expect(grades([1.5], [0])).toEqual(['grade-order 0.from'])
    expect(grades([0.5], [-0.5])).toEqual(['grade-order 1.from', 'grade-gap 1.from'])
  })
})

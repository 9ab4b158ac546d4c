import { describe, expect, test } from 'vitest'
import { createEngine, type IndexDefinition, type IndicatorDefinition, type UnitRow } from '../src/index.js'

type Leaf = Pick<IndicatorDefinition, 'method' | 'params' | 'inputs' | 'reference'>

// What is compared: x over the largest x. Alone, a unit has the largest itself and gets all 10 points.
const relative = (more: Partial<Leaf> = {}): Leaf => ({ method: 'relative', params: { of: 'value' }, inputs: [{ id: 'x', type: 'number', label: { vi: 'x' } }], ...more })
const typed: Leaf = { method: 'expert', params: {}, inputs: [{ id: 'awarded', type: 'number', label: { vi: 'x' } }] }
const indexOf = (...leaves: readonly Leaf[]): IndexDefinition => ({
  schema: 'dti-vn.index/1', id: 'test/index', name: { vi: 'Thử' }, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 100,
  maxPoints: 10 * leaves.length,
  nodes: [{
    kind: 'group', role: 'main', id: 'm1', name: { vi: 'Một' }, maxPoints: 10 * leaves.length,
    children: leaves.map((leaf, i) => ({ kind: 'indicator' as const, code: `1.${String(i + 1)}`, name: { vi: 'x' }, maxPoints: 10, ...leaf })),
  }],
})
const engine = createEngine({ plugins: [] })
const row = (code: string, first: number | null, second: number | null, parent: string | null = null): UnitRow => ({ code, parent, values: { '1.1': { x: first }, '1.2': { x: second }, '1.3': { awarded: 1 } } })
const told = (index: IndexDefinition, rows: readonly UnitRow[]) =>
  engine.score(index, rows, { codeList: 'none' }).issues.flatMap(({ code, severity, unit, params }) => (code === 'compared-alone' ? [[severity, unit, (params['indicators'] as readonly { readonly id: string }[]).map(({ id }) => id)]] : []))
const index = indexOf(relative(), relative(), typed)

describe('a unit with nobody to be compared with', () => {
  test('one unit alone: both indicators that compare, told once', () => {
    expect(told(index, [row('a', 3, 4)])).toEqual([['info', 'a', ['1.1', '1.2']]])
  })

  test('one of two that has the figure', () => {
    expect(told(index, [row('a', 3, 4), row('b', 6, null)])).toEqual([['info', 'a', ['1.2']]])
  })

  test('nobody where two have it, or none has', () => {
    expect(told(index, [row('a', 3, 4), row('b', 6, 8)])).toEqual([])
    expect(told(index, [row('a', null, null)])).toEqual([])
    expect(told(indexOf(typed), [{ code: 'a', values: { '1.1': { awarded: 1 } } }])).toEqual([])
  })

  test('alone among the units of its parent', () => {
    const byParent = indexOf(relative({ reference: 'parent' }), relative(), typed)
    expect(told(byParent, [row('a', 3, 4, 'p'), row('b', 6, 8, 'q'), row('c', 6, 8, 'q')])).toEqual([['info', 'a', ['1.1']]])
  })
})

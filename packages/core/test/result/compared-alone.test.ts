import { describe, expect, test } from 'vitest'
import type { UnitRow } from '../../src/dataset/rows.js'
import { indexOf, input, type Leaf, run, typed } from './typed-index.js'

// What is compared: x over the largest x. Alone, a unit has the largest itself and gets all 10 points.
const relative = (more: Partial<Leaf> = {}): Leaf => ({ method: 'relative', params: { of: 'value' }, inputs: [input('x')], maxPoints: 10, ...more })
const row = (code: string, first: number | null, second: number | null, parent: string | null = null): UnitRow => ({ code, parent, values: { '1.1': { x: first }, '1.2': { x: second }, '1.3': { awarded: 1 } } })
const told = (index: Parameters<typeof run>[0], rows: readonly UnitRow[]) =>
  run(index, rows).issues.flatMap(({ code, severity, unit, params }) => (code === 'compared-alone' ? [[severity, unit, (params['indicators'] as readonly { readonly id: string }[]).map(({ id }) => id)]] : []))
const index = indexOf([[relative(), relative(), typed(10)]])

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
    expect(told(indexOf([[typed(10)]]), [{ code: 'a', values: { '1.1': { awarded: 1 } } }])).toEqual([])
  })

  test('alone among the units of its parent', () => {
    const byParent = indexOf([[relative({ reference: 'parent' }), relative(), typed(10)]])
    expect(told(byParent, [row('a', 3, 4, 'p'), row('b', 6, 8, 'q'), row('c', 6, 8, 'q')])).toEqual([['info', 'a', ['1.1']]])
  })
})

import { describe, expect, test } from 'vitest'
import { createEngine, datasetOfRows, defineIndex, definePlugin, distinctCohorts, indicator, mainIndicator } from '../../src/index.js'
import { base } from '../small-plugins.js'

const text = { vi: 'Thử', en: 'Test' }
const level = { id: 'ward', name: text, unitKind: text, parentLevel: null, traits: [] }
const index = defineIndex({
  id: 'cohorts/demo', name: text, level: 'ward', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 10, maxPoints: 10,
  cohorts: ['all', 'parent', 'trait:urban'], traits: [{ id: 'urban', meaning: text }],
  nodes: [mainIndicator({
    id: 'main', name: text, maxPoints: 10,
    children: [indicator({ code: '1.1', name: text, maxPoints: 10, method: 'boolean', inputs: [{ id: 'done', type: 'boolean', label: text }] })],
  })],
})
const engine = createEngine({ plugins: [definePlugin({ ...base, id: 'cohorts', setup: () => ({ levels: [level], indexes: [index] }) })()] })

/** Units as [parent, urban]. */
function shown(units: readonly (readonly [parent: string | null, urban: boolean])[], cohort?: 'parent') {
  const rows = units.map(([parent, urban], i) => ({ code: `u${String(i)}`, parent, traits: urban ? ['urban'] : [], values: { '1.1': { done: i % 2 === 0 } } }))
  return distinctCohorts(engine.scoreDataset(index, datasetOfRows(engine.plan(index), rows), { codeList: 'none', cohort }))
}

describe('cohort rules that are shown', () => {
  test('all of them where each splits in its own way', () => {
    expect(shown([['A', true], ['A', false], ['B', true]])).toEqual(['all', 'parent', 'trait:urban'])
  })

  test('one parent for all, or one trait for all, is the whole set once more', () => {
    expect(shown([['42', true], ['42', false], ['42', true]])).toEqual(['all', 'trait:urban'])
    expect(shown([['42', true], ['42', true]])).toEqual(['all'])
    expect(shown([['A', true], ['B', false], ['A', true]])).toEqual(['all', 'parent'])
  })

  test('the first rule of the run is the one that stays', () => {
    expect(shown([['42', true], ['42', false]], 'parent')).toEqual(['parent', 'trait:urban'])
  })

  test('units without a parent are in no cohort, which is another split than one of all', () => {
    expect(shown([['42', true], [null, true]])).toEqual(['all', 'parent'])
  })
})

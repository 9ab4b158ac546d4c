import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { createRegistry } from '../../src/registry/registry.js'
import { apartFromTraits } from '../result/typed-index.js'
import { group, leaf, mean, meanIndex, registry } from './mean-index.js'

const faults = (index: IndexDefinition) => apartFromTraits(checkDefinition(index, registry)).map(({ code, path }) => [code, path.join('.')])

describe('checks of a definition', () => {
  test('a sound one has no fault, whatever the maxima under a node that is no sum', () => {
    expect(faults(meanIndex([group('g', [leaf('1', { maxPoints: 3 }), leaf('2', { weight: 0 })]), leaf('3', { weight: 0.25 })]))).toEqual([])
  })

  test('an unknown aggregation, with the closest ids', () => {
    const issues = checkDefinition(meanIndex([group('g', [leaf('1')], { aggregation: 'test/maen' })], { aggregation: 'sum' }), registry)
    expect(issues[0]).toMatchObject({ code: 'definition-aggregation-unknown', path: ['nodes', 0, 'aggregation'], params: { nearest: ['test/mean'] } })
    expect(faults(meanIndex([leaf('1')], { aggregation: 'nothing' }))).toEqual([['definition-aggregation-unknown', 'aggregation']])
  })

  test('a negative weight, of an indicator and of a group', () => {
    expect(faults(meanIndex([group('g', [leaf('1', { weight: -1 })], { weight: -0.5 })]))).toEqual([
      ['definition-weight-negative', 'nodes.0.weight'],
      ['definition-weight-negative', 'nodes.0.children.0.weight'],
    ])
  })

  test('weights that are all 0, except under a sum', () => {
    const none = [leaf('1', { weight: 0 }), leaf('2', { weight: 0 })]
    expect(faults(meanIndex([group('g', none)]))).toEqual([['definition-weights-zero', 'nodes.0']])
    expect(faults(meanIndex(none))).toEqual([['definition-weights-zero', '']])
    expect(faults(meanIndex(none, { aggregation: 'sum', maxPoints: 20 }))).toEqual([
      ['definition-weight-unused', 'nodes.0.weight'],
      ['definition-weight-unused', 'nodes.1.weight'],
    ])
  })

  test('params that its schema refuses, and faults that its own check finds', () => {
    const withLeast = (least: unknown) => meanIndex([group('g', [leaf('1')], { aggregation: { use: 'test/mean', params: { least } } })])
    expect(faults(withLeast('two')).map(([, path]) => path)).toEqual(['nodes.0.aggregation.params.least'])
    expect(faults(withLeast(2))).toEqual([['definition-invalid-value', 'nodes.0.aggregation.params.least']])
    expect(faults(withLeast(1))).toEqual([])
  })

  test('a sum still has to add up', () => {
    expect(faults(meanIndex([leaf('1')], { aggregation: 'sum' }))).toEqual([['definition-sum-mismatch', 'maxPoints']])
  })

  test('a check that throws is a fault of the plugin and does not stop the others', () => {
    const throwing = { ...mean, id: 'test/throws', check: () => { throw new Error('oh') } }
    const index = meanIndex([leaf('1', { weight: -1 })], { aggregation: 'test/throws' })
    expect(checkDefinition(index, createRegistry({ aggregations: [throwing] })).map(({ code, path, params }) => [code, path, params['message']])).toEqual([
      ['definition-plugin-failed', ['aggregation'], 'oh'],
      ['definition-weight-negative', ['nodes', 0, 'weight'], undefined],
    ])
  })
})

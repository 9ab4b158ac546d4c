import { expect, test } from 'vitest'
import { group, leaf, meanIndex, run, unit } from './mean-index.js'

const index = meanIndex([group('g', [leaf('1'), leaf('2')], { aggregation: 'test/fragile' }), leaf('3')])

test('an aggregation that throws costs its unit the score, and the others go on', () => {
  const result = run(index, [unit({ 1: 0, 2: 5, 3: 5 }, 'bad'), unit({ 1: 5, 2: 5, 3: 5 }, 'good')])
  expect(result.units.map(({ code, score, rank }) => [code, score, rank])).toEqual([['bad', null, null], ['good', 50, 1]])
  expect(result.issues).toEqual([
    { code: 'aggregation-failed', severity: 'error', path: [], unit: 'bad', params: { aggregation: 'test/fragile', node: 'g', message: 'no points' } },
  ])
})

test('the trace of such a unit shows a node that left', () => {
  const trace = run(index, [unit({ 1: 0, 2: 5, 3: 5 })]).explain('u')
  expect(trace).toMatchObject({ score: null, value: null })
  expect(trace.children[0]).toMatchObject({ kind: 'group', points: 0, maxPoints: 0, value: null })
})

test('one that cannot say what it calculated costs nobody the rest of the explanation', () => {
  const trace = run(index, [unit({ 1: 5, 2: 5, 3: 5 })]).explain('u')
  expect(trace.children[0]).toMatchObject({ value: 0.5, calculation: { vi: 'no words' } })
})

test('at the root it is named by the id of the index', () => {
  const root = meanIndex([leaf('1')], { aggregation: 'test/fragile' })
  expect(run(root, [unit({ 1: 0 })]).issues.map(({ params }) => params['node'])).toEqual([root.id])
})

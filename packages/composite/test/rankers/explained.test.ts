import type { GroupDefinition, NodeTrace } from '@dti-vn/sdk'
import { describe, expect, test } from 'vitest'
import { compositeIndex, engine, group, leaf } from '../engine.js'

const leaves = ['1', '2', '3'].map((code) => leaf(code, 'none', {}, { maxPoints: 100 }))
const ranked = (ranker: string) => compositeIndex(leaves, { arithmetic: { places: 2, roundingAt: 'total' }, ranking: { ranker } })
const rowOf = (code: string, figures: readonly number[]) => ({ code, values: Object.fromEntries(figures.map((x, i) => [String(i + 1), { x }])) })
const rows = [rowOf('A', [99, 10, 10]), rowOf('B', [20, 20, 20]), rowOf('C', [10, 15, 30])]
const run = (ranker: string) => engine.score(ranked(ranker), rows, { codeList: 'none' })

/*
 * By hand, criterion by criterion: A against B 99 > 20, 10 < 20, 10 < 20, so B wins 2 to 1; A against C 99 > 10, 10 < 15, 10 < 30, so C wins 2 to 1; B against C 20 > 10, 20 > 15, 20 < 30, so B wins
 * 2 to 1. Won minus lost: A 0 − 2, B 2 − 0, C 1 − 1.
 */
describe('the standing of Copeland', () => {
  const result = run('composite/copeland')

  test('is in the units, with the reason of each place', () => {
    expect(result.units.map(({ code, rank, standing }) => [code, rank, standing?.value, standing?.reason?.en])).toEqual([
      ['A', 3, -2, '0 won, 2 (B, C) lost, 0 even: 0 − 2 = −2'],
      ['B', 1, 2, '2 (A, C) won, 0 lost, 0 even: 2 − 0 = 2'],
      ['C', 2, 0, '1 (A) won, 1 (B) lost, 0 even: 1 − 1 = 0'],
    ])
    expect(result.units[1]?.standing?.reason?.vi).toBe('thắng 2 (A, C), thua 0, hòa 0: 2 − 0 = 2')
  })

  test('is in rows of the ranking, the JSON and the trace', () => {
    const standings = [2, 0, -2]
    expect(result.ranking().map(({ standing }) => standing?.value)).toEqual(standings)
    expect(['B', 'C', 'A'].map((code) => result.toJSON().units.find((unit) => unit.code === code)?.standing?.value)).toEqual(standings)
    expect(['B', 'C', 'A'].map((code) => result.explain(code).standing)).toEqual(['B', 'C', 'A'].map((code) => result.unit(code)?.standing))
  })

  test('units that are even', () => {
    const even = engine.score(ranked('composite/copeland'), [rowOf('A', [1, 2, 5]), rowOf('B', [2, 1, 5])], { codeList: 'none' })
    expect(even.units.map(({ standing }) => standing?.reason?.en)).toEqual(['0 won, 0 lost, 1 (B) even: 0 − 0 = 0', '0 won, 0 lost, 1 (A) even: 0 − 0 = 0'])
  })

  test('is not there where units rank by their score', () => {
    const plain = engine.score(compositeIndex(leaves), rows, { codeList: 'none' })
    expect(plain.units.map(({ standing }) => standing)).toEqual([null, null, null])
    expect(plain.toJSON().units.every((unit) => !('standing' in unit))).toBe(true)
  })
})

// By hand from the same comparisons, a third of the weight each: A 1/3 + 1/3, B 2/3 + 2/3, C 1/3 + 2/3.
test('the standing of Borda adds up the shares against each unit', () => {
  expect(run('composite/borda').units.map(({ standing }) => standing?.reason?.en)).toEqual([
    'share of the weight better than each unit: 1/3 (B) + 1/3 (C) = 2/3',
    'share of the weight better than each unit: 2/3 (A) + 2/3 (C) = 4/3',
    'share of the weight better than each unit: 2/3 (A) + 1/3 (B) = 1',
  ])
})

describe('a mean is explained with its weights and numbers', () => {
  const weights = [leaf('1', 'none', {}, { weight: 0.5 }), leaf('2', 'none', {}, { weight: 1.5 })]
  const calculationOf = (aggregation: GroupDefinition['aggregation'], figures: readonly number[]) => {
    const index = compositeIndex([group('g', weights, { aggregation })])
    const trace = engine.score(index, [rowOf('A', figures)], { codeList: 'none' }).explain('A')
    return (trace.children[0] as NodeTrace).calculation
  }

  // 0.5 × 40 + 1.5 × 80 = 140, and 140 / 2 = 70.
  test('arithmetic', () => {
    expect(calculationOf('composite/arithmetic', [40, 80])).toEqual({ vi: '(0,5 × 40 + 1,5 × 80) / (0,5 + 1,5) = 70', en: '(0.5 × 40 + 1.5 × 80) / (0.5 + 1.5) = 70' })
  })

  test('at the root', () => {
    // 99 + 10 + 10 = 119, which 3 does not divide.
    expect(run('composite/copeland').explain('A').calculation?.en).toBe('(1 × 99 + 1 × 10 + 1 × 10) / (1 + 1 + 1) = 119/3')
  })

  test.each([
    // (1^0.5 × 16^1.5)^(1/2) = 64^(1/2) = 8; 2 / (0.5 / 20 + 1.5 / 60) = 2 / 0.05 = 40; ((0.5 × 10² + 1.5 × 10²) / 2)^(1/2) = 10.
    ['composite/geometric', [1, 16], '(1^0.5 × 16^1.5)^(1 / (0.5 + 1.5)) = 8'],
    ['composite/harmonic', [20, 60], '(0.5 + 1.5) / (0.5 / 20 + 1.5 / 60) = 40'],
    ['composite/min', [20, 60], 'min(20, 60) = 20'],
    [{ use: 'composite/power', params: { exponent: 2 } }, [10, 10], '((0.5 × 10^2 + 1.5 × 10^2) / (0.5 + 1.5))^(1 / 2) = 10'],
  ])('%j', (aggregation, figures, text) => {
    expect(calculationOf(aggregation, figures)?.en).toBe(text)
  })

  test('a sum and a mean without a value say nothing', () => {
    const sum = compositeIndex([group('g', [leaf('1', 'none'), leaf('2', 'none')], { aggregation: 'sum', maxPoints: 200 })])
    expect((engine.score(sum, [rowOf('A', [40, 80])], { codeList: 'none' }).explain('A').children[0] as NodeTrace).calculation).toBeNull()
    expect(calculationOf('composite/geometric', [0, 80])).toBeNull()
    // 0.5 of 2 is a quarter of the weight, and half is asked for: there is no 40 to explain.
    const half = { use: 'composite/arithmetic', params: { available: { least: 0.5 } } }
    const two = compositeIndex([group('g', weights, { aggregation: half }), leaf('3', 'none')])
    const trace = engine.score(two, [{ code: 'A', values: { '1': { x: 40 }, '3': { x: 40 } } }], { codeList: 'none' }).explain('A').children[0] as NodeTrace
    expect([trace.value, trace.calculation]).toEqual([null, null])
  })
})

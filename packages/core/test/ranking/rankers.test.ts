import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { RankRule } from '../../src/definition/rank-rule.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { ExactUnit } from '../../src/engine/exact-unit.js'
import { negate, rational } from '../../src/numeric/rational.js'
import { defineRanker, type Ranker } from '../../src/ranking/index.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { anyParams } from '../check/plugin-methods.js'
import { apartFromTraits, indexOf, typed } from '../result/typed-index.js'

const text = { vi: 'x', en: 'x' }

function rankerWith(standings: (units: readonly ExactUnit[]) => unknown): Ranker {
  return defineRanker({ id: 'test/odd', title: text, description: text, params: anyParams, standings: standings as Ranker['standings'] })
}

/** The worst score first. */
const upsideDown = rankerWith((units) => units.map(({ score }) => negate(score)))

const indexWith = (ranking: RankRule, more: Partial<IndexDefinition> = {}) => indexOf([[typed(10)], [typed(10)]], { ranking, ...more })
const row = (code: string, a: number | string, b: number | string, parent: string | null = null): UnitRow => ({ code, parent, traits: [], values: { '1.1': { awarded: a }, '2.1': { awarded: b } } })

function run(index: IndexDefinition, rows: readonly UnitRow[], ranker: Ranker) {
  const plan = compileIndex(index, createRegistry({ rankers: [ranker] }))
  return scoreRun(plan, datasetOfRows(plan, rows))
}

const ranks = (index: IndexDefinition, rows: readonly UnitRow[], ranker: Ranker) => run(index, rows, ranker).units.map(({ rank }) => rank)

test('standings stand in for scores: scores 50, 25, 50, none', () => {
  const rows = [row('a', 5, 5), row('b', 5, 0), row('c', 0, 10), row('d', 'NA', 'NA')]
  expect(ranks(indexWith({ ranker: 'test/odd' }), rows, upsideDown)).toEqual([2, 1, 2, null])
  expect(ranks(indexWith({ ranker: 'test/odd', ties: 'modified' }), rows, upsideDown)).toEqual([3, 1, 3, null])
  // Equal standings go to the tie-breaker: m1 has 5 against 0.
  expect(ranks(indexWith({ ranker: 'test/odd', tieBreakers: [{ by: 'main', id: 'm1' }] }), rows, upsideDown)).toEqual([2, 1, 3, null])
})

test('a ranker is asked cohort by cohort, for ranked units with a score only', () => {
  const asked: string[][] = []
  const spy = rankerWith((units) => {
    asked.push(units.map(({ code }) => code))
    return units.map((_, i) => rational(BigInt(i)))
  })
  const index = indexWith({ ranker: 'test/odd', unranked: [{ trait: 'urban', has: true, reason: text }] }, { cohorts: ['parent'] })
  const rows = [row('a', 1, 1, 'p'), row('b', 1, 1, 'q'), row('c', 1, 1, 'p'), { ...row('d', 1, 1, 'p'), traits: ['urban'] }, row('e', 'NA', 'NA', 'q'), row('f', 1, 1)]
  expect(ranks(index, rows, spy)).toEqual([2, 1, 1, null, null, null])
  expect(asked).toEqual([['a', 'c'], ['b']])
})

describe('a ranker that is wrong takes the ranks of the cohort and nothing else', () => {
  test.each<[string, (units: readonly ExactUnit[]) => unknown, RegExp]>([
    ['throws', () => { throw new Error('boom') }, /^boom$/],
    ['nothing', () => undefined, /a list of 2 exact numbers/],
    ['too few', () => [rational(1n)], /a list of 2 exact numbers/],
    ['floating point', () => [1, NaN], /for unit 1/],
    ['a hole', () => [rational(1n), undefined], /for unit 2/],
    ['a zero denominator', () => [rational(1n), { n: 1n, d: 0n }], /for unit 2/],
    ['a promise', () => Promise.resolve([]), /a list of 2 exact numbers/],
  ])('%s', (_what, standings, message) => {
    const ranker = rankerWith((units) => (units.length === 2 ? standings(units) : units.map(() => rational(0n))))
    const result = run(indexWith({ ranker: 'test/odd' }, { cohorts: ['parent'] }), [row('a', 9, 9, 'p'), row('b', 5, 5, 'p'), row('c', 1, 1, 'q')], ranker)
    expect(result.units.map(({ score, rank }) => [score, rank])).toEqual([[90, null], [50, null], [10, 1]])
    expect(result.issues).toMatchObject([{ code: 'ranker-failed', severity: 'error', params: { ranker: 'test/odd', cohort: 'p', message: expect.stringMatching(message) as string } }])
  })
})

test('the definition check names an unknown ranker and refuses places beside one', () => {
  const faults = (ranking: RankRule) => apartFromTraits(checkDefinition(indexWith(ranking), createRegistry({ rankers: [upsideDown] }))).map(({ code, path }) => `${code} ${path.join('.')}`)
  expect(faults({ ranker: 'test/od' })).toEqual(['definition-ranker-unknown ranking.ranker'])
  expect(faults({ ranker: 'test/odd', places: 1 })).toEqual(['definition-invalid-value ranking.places'])
  expect(faults({ ranker: 'test/odd' })).toEqual([])
})

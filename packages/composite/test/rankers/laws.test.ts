import { toInteger, type UnitRow } from '@dti-vn/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copeland, RANKERS } from '../../src/index.js'
import { compositeIndex, engine, group, leaf } from '../engine.js'
import { ranksOf, standingsOf } from './standings.js'

const index = compositeIndex([group('a', [leaf('1', 'none', {}, { weight: 2 }), leaf('2', 'none')]), leaf('3', 'none')])
const rows = (figures: readonly (readonly (number | string)[])[]): UnitRow[] => figures.map((row, i) => ({ code: `u${i}`, values: Object.fromEntries(row.map((x, k) => [String(k + 1), { x }])) }))
const cell = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: fc.constant('') })
const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 7 })
const SEED = { seed: 2878, numRuns: 40 }

// Weights 1/3, 1/6, 1/2. u0 beats u1 under 1 (2/6) and is equal under 2 (½ of 1/6): 5/12 against 7/12.
test('by hand: weights decide a pair, equals count half', () => {
  const pair = rows([[5, 3, 1], [4, 3, 2]])
  expect(ranksOf('composite/copeland', index, pair)).toEqual([2, 1])
  expect(ranksOf('composite/borda', index, pair)).toEqual([2, 1])
  // By 1 and 2 alone: 1/3 + 1/12 against 1/12.
  expect(ranksOf('composite/copeland', index, pair, { of: ['1', '2'] })).toEqual([1, 2])
  // By the group and 3, of equal weight: 1 to 1.
  expect(ranksOf('composite/copeland', index, pair, { of: ['a', '3'] })).toEqual([1, 1])
})

test('a missing figure is not compared: u0 and u1 meet under 1 alone', () => {
  expect(ranksOf('composite/copeland', index, rows([[5, '', 1], [4, 3, '']]))).toEqual([1, 2])
})

describe.each(RANKERS.map((ranker) => ({ id: ranker.id, ranker })))('$id', ({ id, ranker }) => {
  test('a unit that is better under every criterion never ranks below', () => {
    fc.assert(fc.property(tables, (figures) => {
      const ranks = ranksOf(id, index, rows(figures))
      figures.forEach((a, i) => { figures.forEach((b, j) => {
        if ([...a, ...b].includes('') || !a.every((x, k) => x > (b[k] ?? ''))) return
        // Only where nobody has gaps: a gap changes what the two are compared with.
        if (figures.flat().includes('')) return
        expect(ranks[i]).toBeLessThan(ranks[j] ?? 0)
      }) })
    }), SEED)
  })

  test('the order of units does not matter, and equal units share a rank', () => {
    fc.assert(fc.property(tables, (figures) => {
      const ranks = ranksOf(id, index, rows(figures))
      expect(ranksOf(id, index, rows([...figures].reverse()))).toEqual([...ranks].reverse())
      figures.forEach((a, i) => { figures.forEach((b, j) => { if (String(a) === String(b)) expect(ranks[i]).toBe(ranks[j]) }) })
    }), SEED)
  })

  test('has texts in both languages, and params are checked', () => {
    expect([ranker.title.en, ranker.description.en, ranker.source].every((text) => (text ?? '').length > 3)).toBe(true)
    const faults = (of: unknown) => engine.check({ ...index, ranking: { ranker: { use: id, params: { of } } } }).filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path.join('.')}`)
    expect(faults(['1', 'a'])).toEqual([])
    expect(faults([])).toEqual(['definition-invalid-value ranking.ranker.params.of'])
    expect(faults(['1', '9', '1'])).toEqual(['definition-rank-reference-unknown ranking.ranker.params.of.1', 'definition-id-duplicate ranking.ranker.params.of.2'])
  })
})

test('Copeland standings add up to 0: each pair won is one lost', () => {
  fc.assert(fc.property(tables, (figures) => {
    const standings = [...standingsOf(copeland, index, rows(figures)).values()].map((standing) => Number(toInteger(standing)))
    expect(standings.reduce((sum, x) => sum + x, 0)).toBe(0)
  }), SEED)
})

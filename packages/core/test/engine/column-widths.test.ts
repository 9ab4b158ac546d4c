import { describe, expect, test } from 'vitest'
import { indexOf, input, run } from '../result/typed-index.js'

/** Half of the points, by a ratio of one half; with all points by a ratio of one. */
const ratio = (maxPoints: number) => ({ method: 'ratio', params: { target: 1 }, inputs: [input('a', 'integer'), input('b', 'integer')], maxPoints })
const deduction = (cap: number) => ({ method: 'deduction', params: { per_item: cap, cap }, inputs: [input('n', 'integer')], maxPoints: 0 })

describe.each(['exact', 'columns'] as const)('points at the ends of 16 and 32 bits (%s)', (executor) => {
  // Two places: 2^15 − 1 hundredths are 327.67 points, 2^31 − 1 are 21,474,836.47.
  test.each([327.67, 327.68, 21_474_836.47, 21_474_836.48])('an indicator of %d points', (maxPoints) => {
    const { units } = run(indexOf([[ratio(maxPoints)]]), [{ code: 'all', values: { '1.1': { a: 1, b: 1 } } }, { code: 'none', values: { '1.1': { a: 0, b: 1 } } }], { executor })
    expect(units.map(({ points, maxPoints: maximum, score }) => [points, maximum, score])).toEqual([[maxPoints, maxPoints, 100], [0, maxPoints, 0]])
  })

  test('sums beyond 32 bits of indicators within them', () => {
    const { units } = run(indexOf([[ratio(20_000_000), ratio(20_000_000)], [ratio(20_000_000)]]), [
      { code: 'u', values: { '1.1': { a: 1, b: 1 }, '1.2': { a: 1, b: 2 }, '2.1': { a: 1, b: 1 } } },
    ], { executor })
    expect(units[0]?.points).toBe(50_000_000)
    expect(units[0]?.maxPoints).toBe(60_000_000)
    expect(Object.values(units[0]?.main ?? {}).map(({ points }) => points)).toEqual([30_000_000, 20_000_000])
  })

  test.each([327.67, 327.69, 21_474_836.49])('a deduction of %d points', (cap) => {
    const { units } = run(indexOf([[ratio(cap), deduction(cap)]]), [{ code: 'u', values: { '1.1': { a: 1, b: 1 }, '1.2': { n: 1 } } }], { executor })
    expect([units[0]?.indicators['1.2']?.points, units[0]?.points]).toEqual([-cap, 0])
  })
})

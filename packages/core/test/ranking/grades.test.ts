import { describe, expect, test } from 'vitest'
import { indexOf, run, typed, typedRows } from '../result/typed-index.js'

const names = ['excellent', 'good', 'fair', 'average', 'weak']
const grades = [0.9, 0.8, 0.65, 0.5, 0].map((from, i) => ({ id: names[i] ?? '', name: { vi: 'x' }, from }))
const gradesOf = (points: readonly number[], max: number, scale = 100, places = 2) =>
  run(indexOf([[typed(max)]], { grades, scale, arithmetic: { places } }), typedRows(points)).units.map(({ grade }) => grade)

test('a grade starts at its cut and ends below the next', () => {
  expect(gradesOf([100, 90, 89.99, 80, 79.99, 65, 64.99, 50, 49.99, 0], 100)).toEqual([
    'excellent', 'excellent', 'good', 'good', 'fair', 'fair', 'average', 'average', 'weak', 'weak',
  ])
})

test.each([[1000, [900, 899.99, 650, 649.99]], [1, [0.9, 0.89, 0.65, 0.64]], [10, [9, 8.99, 6.5, 6.49]]])('on a scale of %i', (scale, points) => {
  expect(gradesOf(points, scale, scale)).toEqual(['excellent', 'good', 'fair', 'average'])
})

describe('cuts are taken on the rounded score', () => {
  test('179.99 of 200 is 89.995, which rounds to 90.00', () => {
    expect(run(indexOf([[typed(200)]], { grades }), typedRows([179.99, 179.98])).units.map(({ score, grade }) => [score, grade])).toEqual([
      [90, 'excellent'], [89.99, 'good'],
    ])
  })

  test('with fewer places more is rounded up', () => {
    // 89.5 at no place is 90; 64.4 is 64
    expect(gradesOf([179, 178], 200, 100, 0)).toEqual(['excellent', 'good'])
  })

  test('and not on value', () => {
    // 89.9951 % prints value 0.9000 and at three places score 89.995, which is below 90
    expect(run(indexOf([[typed(1000)]], { grades, arithmetic: { places: 3 } }), typedRows([899.951])).units[0]).toMatchObject({ value: 0.9, score: 89.995, grade: 'good' })
  })
})

test('a cut that no score meets exactly', () => {
  // A third of 100 at two places: 33.33 is below it, 33.34 is not.
  const third = [{ id: 'upper', name: { vi: 'x' }, from: 0.333333 }, { id: 'lower', name: { vi: 'x' }, from: 0 }]
  expect(run(indexOf([[typed(100)]], { grades: third }), typedRows([33.34, 33.33])).units.map(({ grade }) => grade)).toEqual(['upper', 'lower'])
})

test('an index without grades has none', () => {
  expect(run(indexOf([[typed(10)]]), typedRows([5])).units[0]?.grade).toBeNull()
})

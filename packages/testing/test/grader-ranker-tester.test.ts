import { defineGrader, defineRanker, defineOptions, multiply, rational, ZERO } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { graderTester, rankerTester, smallIndex, type UnitCase } from '../src/index.js'
import { failuresOf } from './recorder.js'

const text = { vi: 'x', en: 'x' }
const base = { title: text, description: text, params: defineOptions({}) }
const definition = { ...smallIndex(), grades: [{ id: 'up', name: text }, { id: 'down', name: text }] }
const unit = (code: string, points: number): UnitCase => ({ code, points, maxPoints: 10, score: points * 10 })
const grader = defineGrader({ ...base, id: 'sample/up', grade: ({ points }) => (points.n > 0n ? 'up' : 'down') })
// Twice the points: 2 × 3 = 6, 2 × 1.5 = 3.
const ranker = defineRanker({ ...base, id: 'sample/twice', standings: (units) => units.map(({ points }) => multiply(points, rational(2n, 1n))) })
const invalid = [{ name: 'an unknown param', params: { x: 1 }, codes: ['definition-method-params'] as const }]
const graded = (one: typeof grader, grade = 'up') => failuresOf((run) => graderTester(one, { test: run }).run({ valid: [{ name: 'points', definition, unit: unit('a', 3), grade }], invalid }))
const ranked = (one: typeof ranker, more: object = {}) =>
  failuresOf((run) => rankerTester(one, { test: run }).run({ valid: [{ name: 'two', units: [unit('a', 3), unit('b', 1.5)], standings: [6, 3], ...more }], invalid }))

test('sound ones pass', async () => {
  expect([await graded(grader), await ranked(ranker)]).toEqual(['', ''])
})

test('wrong ones fail', async () => {
  const state = { calls: 0 }
  expect(await graded(grader, 'down')).toMatch(/The grade is up; expected down/)
  expect(await graded({ ...grader, grade: () => 'gold' }, 'gold')).toMatch(/"gold" is no grade/)
  expect(await graded({ ...grader, grade: () => ((state.calls += 1) % 2 ? 'up' : 'down') })).toMatch(/Two calls/)
  expect(await ranked({ ...ranker, standings: (units) => units.map((_, i) => rational(BigInt(i), 1n)) })).toMatch(/order of the units/)
  expect(await ranked({ ...ranker, standings: () => [ZERO] })).toMatch(/expected 6, 3/)
  expect(await ranked(ranker, { standing: [] })).toMatch(/unknown key "standing"/)
})

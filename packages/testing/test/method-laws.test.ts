import { compareExpr, cond, div, input, mul, num, points, ref, type ScoringMethod, sub } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { methodLaws, type MethodLawsOptions, seededRandom } from '../src/index.js'
import { expanding, scaled } from './sample-method.js'
import { failuresOf } from './recorder.js'

const use = { params: { divisor: 3 }, inputs: ['x'], maxPoints: 10 }
const broken = (method: ScoringMethod, more: Partial<MethodLawsOptions> = {}) => failuresOf((run) => methodLaws(method, { test: run, cases: [use], runs: 20, ...more }))
const falling = expanding((of) => ({ ...of, points: sub(points, input('x')) }))

test('a sound method keeps every law', async () => {
  expect(await broken(scaled, { monotone: { input: 'x', direction: 'up' }, selfLimited: true })).toBe('')
})

test('declared laws that do not hold are found, with what breaks them', async () => {
  expect(await broken(falling, { monotone: { input: 'x', direction: 'up' } })).toMatch(/Raising "x" lowers the points: {"x":.*} gives .* points, {"x":.*} gives .*\nSeed 1, run \d+: maxPoints 10, params {"divisor":3}/)
  expect(await broken(falling, { monotone: { input: 'x', direction: 'down' } })).toBe('')
  expect(await broken(scaled, { monotone: { input: 'x', direction: 'down' } })).toMatch(/Raising "x" raises the points/)
  expect(await broken(scaled, { scaleInvariant: ['x'] })).toMatch(/Multiplying x by \d+ changes the points/)
  expect(await broken(falling, { selfLimited: true })).toMatch(/takes the expression below the lowest points or above 10/)
})

test('a step that only an exact tie shows is found near the literals of the rule', async () => {
  const spike = expanding((of) => ({ ...of, points: cond(compareExpr('eq', input('x'), num('2.718281')), num(0), points) }))
  expect(await broken(spike, { monotone: { input: 'x', direction: 'up' } })).toMatch(/Raising "x" lowers/)
})

test('methods that compare units keep the laws', async () => {
  const best = expanding((of) => ({ ...of, points: mul(points, div(input('x'), ref('max', input('x')))) }))
  expect(await broken(best, { scaleInvariant: ['x'], runs: 10 })).toBe('')
})

test('declarations are checked', async () => {
  expect(await broken(scaled, { cases: [] })).toMatch(/"cases" is empty/)
  await expect(broken(scaled, { monotonous: {} } as never)).rejects.toThrow(/unknown key "monotonous"/)
  expect(await broken(scaled, { monotone: { input: 'y', direction: 'up' } })).toMatch(/"monotone" names the input "y"/)
  expect(await broken(scaled, { scaleInvariant: ['y'] })).toMatch(/"scaleInvariant" names the input "y"/)
  expect(await broken(scaled, { cases: [{ ...use, params: { divisor: 0 } }] })).toMatch(/The use is refused: .*definition-target-not-positive/)
  const never = expanding((of) => ({ ...of, points: div(points, num(0)) }))
  expect(await broken(never, { monotone: { input: 'x', direction: 'up' } })).toMatch(/No two units could be compared/)
})

test('the same seed gives the same sequence, another seed another', () => {
  const draw = (seed: number) => {
    const random = seededRandom(seed)
    return Array.from({ length: 50 }, () => random.next())
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true)
  const random = seededRandom(1)
  const ints = Array.from({ length: 500 }, () => random.int(-1, 2))
  expect(new Set(ints)).toEqual(new Set([-1, 0, 1, 2]))
  expect(() => random.pick([])).toThrow(RangeError)
})

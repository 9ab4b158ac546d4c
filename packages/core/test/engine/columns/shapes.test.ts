import { expect, it } from 'vitest'
import { scoreByColumns } from '../../../src/engine/columns/score-columns.js'
import { scoreExactly } from '../../../src/engine/exact/score-exact.js'
import { clampExpr, compareExpr, cond, div, input as inputOf, mul, num, points, sub } from '../../../src/formula/build.js'
import type { Expr } from '../../../src/formula/expr.js'
import { datasetOf, type Figure, input, planOf } from './plan-of.js'
import { createRandom } from './random-expr.js'

/** Rules of the shapes that have kernels of their own, on figures that make them stop, tie and reach thresholds. */

type Random = ReturnType<typeof createRandom>

const inputs = [input('a', 'number', { min: -1e15 }), input('b', 'number', { min: -1e15 })]
const decimal = (random: Random, places: number, below: number) => random.below(below * 10 ** places) / 10 ** places

/** Strictly falling thresholds, now and then with two equal or in the wrong order, or below zero. */
function ladder(random: Random, measure: Expr): Expr {
  const rungs = 1 + random.below(9)
  const from = random.pick([-1, 0, 0])
  const at = Array.from({ length: rungs }, () => from + decimal(random, random.pick([0, 1, 2]), 3)).sort((x, y) => x - y)
  if (random.next() < 0.1) at.reverse()
  return at.reduce<Expr>(
    (below, min) => cond(compareExpr(random.next() < 0.95 ? 'ge' : 'gt', measure, num(Number(min.toFixed(2)))), mul(points, num(decimal(random, 2, 1))), below),
    num(random.pick([0, 0, 0.5])),
  )
}

function rule(random: Random): Expr {
  const quotient = random.pick([div(inputOf('a'), inputOf('b')), div(sub(inputOf('b'), inputOf('a')), inputOf('b')), inputOf('a')])
  const share = random.pick([quotient, div(quotient, num(0.8)), div(quotient, num(3))])
  const award = mul(points, clampExpr(share, num(0), num(1)))
  switch (random.below(4)) {
    case 0:
      return ladder(random, quotient)
    case 1:
      return cond(compareExpr('lt', quotient, num(0.5)), num(0), award)
    case 2:
      return mul(ladder(random, quotient), num(0.5))
    default:
      return award
  }
}

function figures(random: Random, units: number, least: number): Figure[] {
  const top = random.pick([3, 12, 5000, 2 ** 31, 9e14])
  const places = top < 5000 ? random.pick([0, 0, 1]) : 0
  const gaps = random.pick([0, 0.1])
  return Array.from({ length: units }, () => {
    if (random.next() < gaps) return random.pick([undefined, 'NA', 'invalid'] as const)
    return random.next() < 0.1 ? least : Number((random.below(top * 10 ** places) / 10 ** places).toFixed(places)) * random.pick([1, 1, 1, least < 0 ? -1 : 1])
  })
}

it('give the same cells as exact arithmetic', { timeout: 60_000 }, () => {
  let scored = 0
  for (let seed = 1; seed <= 3000; seed += 1) {
    const random = createRandom(seed)
    const expr = rule(random)
    const { plan, indicator } = planOf({
      inputs,
      points: expr,
      maximum: random.pick([1000, 1200, 7]),
      notApplicableWhen: random.next() < 0.1 ? compareExpr('eq', inputOf('b'), num(0)) : undefined,
    })
    const dataset = datasetOf([figures(random, 40, random.pick([0, -2])), figures(random, 40, random.pick([0, 0, 1, -3]))])
    const truth = scoreExactly(plan, indicator, dataset).scores
    expect(scoreByColumns(plan, indicator, dataset).scores, `seed ${seed}: ${JSON.stringify(expr)}`).toEqual(truth)
    scored += truth.states.filter((state) => state === 0).length
  }
  expect(scored).toBeGreaterThan(60_000)
})

it('a zero that was never given is no divisor; one that was given stops its cell', () => {
  const { plan, indicator } = planOf({ inputs, points: mul(points, div(inputOf('a'), inputOf('b'))), maximum: 1000 })
  // 1/4 of 10 is 2.5; the second unit reports no b, the third reports 0.
  const { scores } = scoreByColumns(plan, indicator, datasetOf([[1, 1, 1], [4, undefined, 0]]))
  expect([...scores.points]).toEqual([250, 0, 0])
  expect([...scores.states]).toEqual([0, 1, 1])
  expect([...scores.reasons]).toEqual([...scoreExactly(plan, indicator, datasetOf([[1, 1, 1], [4, undefined, 0]])).scores.reasons])
})

import { expect, it } from 'vitest'
import { scoreByColumns } from '../../../src/engine/columns/score-columns.js'
import { scoreExactly } from '../../../src/engine/exact/score-exact.js'
import { datasetOf, planOf } from './plan-of.js'
import { createRandom, type ExprStyle, INPUTS, OPTIONAL, randomCondition, randomNumber } from './random-expr.js'
import { randomCodes, randomFigures, STYLES } from './random-figures.js'

interface Totals {
  cells: number
  scored: number
  fallbacks: number
}

/** Scores one random rule with both executors and compares every cell. */
function compareOnce(seed: number, units: number, kind: Omit<ExprStyle, 'earlier'>, totals: Totals): void {
  const style: ExprStyle = { ...kind, earlier: [] }
  const random = createRandom(seed)
  const places = random.below(5)
  const { plan, indicator } = planOf({
    inputs: INPUTS,
    optional: OPTIONAL,
    points: randomNumber(random, 1 + random.below(5), style),
    maximum: random.pick([1000, 2500, 100, 35, 7]),
    lowest: random.pick([0, 0, -500]),
    places,
    notApplicableWhen: random.next() < 0.2 ? randomCondition(random, 2, { ...style, references: false, earlier: [] }) : undefined,
    reference: random.pick(['all', 'parent'] as const),
  })
  const gaps = random.pick([0, 0, 0.1])
  const columns = INPUTS.map((input) => {
    if (input.type === 'boolean') return randomCodes(random, 2, units, 0.2)
    if (input.type === 'choice') return randomCodes(random, 3, units, 0)
    return randomFigures(random, random.pick(STYLES), input.min !== undefined, units, gaps)
  })
  const refused = random.pick([0, 0, 0.1, 0.8])
  const rejected = new Set(Array.from({ length: units }, (_, unit) => unit).filter(() => random.next() < refused))
  const dataset = datasetOf(columns, rejected, random.pick([1, 2, 5, 20]))
  const exact = scoreExactly(plan, indicator, dataset).scores
  const { scores, fallbacks } = scoreByColumns(plan, indicator, dataset)
  for (let unit = 0; unit < units; unit += 1) {
    const mine = [scores.states[unit], scores.reasons[unit], scores.points[unit]]
    const truth = [exact.states[unit], exact.reasons[unit], exact.points[unit]]
    if (mine.every((value, i) => Object.is(value, truth[i]))) continue
    const row = INPUTS.map((input, i) => `${input.id}=${String(columns[i]![unit])}`).join(' ')
    expect(mine, `seed ${seed}, unit ${unit}: ${row}\n${JSON.stringify([indicator.expr, indicator.notApplicableWhen])}`).toEqual(truth)
  }
  totals.cells += units
  totals.fallbacks += fallbacks
  totals.scored += exact.states.filter((state) => state === 0).length
}

function compareMany(name: string, firstSeed: number, rules: number, units: number, kind: Omit<ExprStyle, 'earlier'>): void {
  it(name, { timeout: 60_000 }, () => {
    const totals: Totals = { cells: 0, scored: 0, fallbacks: 0 }
    for (let seed = firstSeed; seed < firstSeed + rules; seed += 1) compareOnce(seed, units, kind, totals)
    console.info(`${name}: ${String(totals.cells)} cells, ${String(totals.scored)} scored, ${String(totals.fallbacks)} fallbacks`)
    expect(totals.scored).toBeGreaterThan(totals.cells / 4)
  })
}

compareMany('exact operations give the same cells', 1, 12_000, 20, { inexact: false, references: false })
compareMany('roots, logarithms and powers give the same cells', 100_000, 300, 12, { inexact: true, references: false })
compareMany('reference aggregates give the same cells', 200_000, 1000, 30, { inexact: false, references: true })
compareMany('blocks join without a seam', 300_000, 8, 2500, { inexact: false, references: false })

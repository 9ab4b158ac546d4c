import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CELL, type Column } from '../../src/dataset/cell.js'
import type { Dataset } from '../../src/dataset/dataset.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import { withColumn } from '../../src/dataset/with-column.js'
import type { IndexNode } from '../../src/definition/group-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { Plan } from '../../src/engine/plan.js'
import { rescore } from '../../src/engine/rescore.js'
import { scoreDataset } from '../../src/engine/score.js'
import type { Scorecard } from '../../src/engine/scorecard.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, typed } from '../result/typed-index.js'
import { type Random, randomOf } from './world/random.js'
import { makeWorld } from './world/world.js'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const registry = createRegistry()

/** Points, states, sums and scores: all of a scorecard but what it was made from and how. */
const digits = ({ indicators, totals, scores, grading }: Scorecard) => ({ indicators, totals, scores, grading })

/** One cell of one input gets another status or the figure of another unit. */
function changeCell(random: Random, plan: Plan, dataset: Dataset): Dataset {
  const input = random.pick(plan.columns)
  const { status, values } = dataset.columns[input.column]!
  const column: Column = { status: status.slice(), values: values.slice() }
  const unit = random.int(0, values.length - 1)
  const other = random.int(0, values.length - 1)
  column.status[unit] = random.chance(0.3) ? random.pick([CELL.ABSENT, CELL.EMPTY, CELL.NOT_APPLICABLE]) : status[other]!
  column.values[unit] = column.status[unit] === CELL.GIVEN ? values[other]! : 0
  return withColumn(plan, dataset, plan.indicators[input.indicator]!.definition.code, input.definition.id, column)
}

/** The policies of the indicator with a code, where the effect of missing values is settled. */
function changePolicy(nodes: readonly IndexNode[], code: string, random: Random): IndexNode[] {
  const missing = random.pick(['zero', 'exclude', 'refuse'] as const)
  const notApplicable = random.pick(['exclude', 'zero', 'full'] as const)
  const naClaim = random.pick(['accepted', 'appraiser'] as const)
  return nodes.map((node): IndexNode => {
    if (node.kind === 'group') return { ...node, children: changePolicy(node.children, code, random) }
    return node.code === code ? { ...node, policies: { missing, notApplicable, naClaim } } : node
  })
}

describe('scoring again after a change', { timeout: 60_000 }, () => {
  test('gives the digits of scoring from the beginning, change after change', () => {
    let shared = 0
    let all = 0
    fc.assert(
      fc.property(seeds, (seed) => {
        const { index, rows } = makeWorld(seed, { claims: seed % 2 === 0 })
        const random = randomOf(seed)
        let plan = compileIndex(index, registry)
        let dataset = datasetOfRows(plan, rows)
        if (dataset.units.length === 0) return
        let card = scoreDataset(plan, dataset)
        for (let step = 0; step < 4; step += 1) {
          if (random.chance(0.6)) dataset = changeCell(random, plan, dataset)
          else {
            const code = random.pick(plan.indicators).definition.code
            plan = compileIndex({ ...plan.definition, nodes: changePolicy(plan.definition.nodes, code, random) }, registry)
          }
          const next = rescore(card, { plan, dataset })
          expect(digits(next), `seed ${seed}, step ${step}`).toEqual(digits(scoreDataset(plan, dataset)))
          shared += next.indicators.filter((scores, i) => scores === card.indicators[i]).length
          all += plan.indicators.length
          card = next
        }
      }),
      { seed: 2878, numRuns: 150 },
    )
    // At most one indicator changes at a time.
    expect(shared).toBeGreaterThan(0.6 * all)
  })

  test('shares the columns of what did not change, all of them when nothing did', () => {
    const { index, rows } = makeWorld(7)
    const plan = compileIndex(index, registry)
    const dataset = datasetOfRows(plan, rows)
    const card = scoreDataset(plan, dataset)
    expect(rescore(card, {}).indicators.every((scores, i) => scores === card.indicators[i])).toBe(true)
    const changed = changeCell(randomOf(1), plan, dataset)
    const at = plan.columns.find(({ column }) => changed.columns[column] !== dataset.columns[column])!.indicator
    const next = rescore(card, { dataset: changed })
    expect(next.indicators.flatMap((scores, i) => (scores === card.indicators[i] ? [] : [i]))).toEqual([at])
    // Sums are made again for what the changed indicator stands under, up to the root, which is the last.
    const above = plan.nodes.map((node) => node.children.some((child) => child.kind === 'indicator' && child.index === at))
    plan.nodes.forEach((node, i) => (above[i] ||= node.children.some((child) => child.kind === 'node' && above[child.index] === true)))
    expect(above.at(-1)).toBe(true)
    expect(card.totals.unit.exact).toBeUndefined()
    expect(next.totals.nodes.map((sums, i) => sums !== card.totals.nodes[i])).toEqual(above)
  })

  test('sees another trait, and other decisions of the appraiser', () => {
    const leaf = (more: object) => indexOf([[typed(10, { ...more, policies: { naClaim: 'appraiser' } }), typed(10)]])
    const [plain, urban] = [leaf({}), leaf({ trait: 'urban' })].map((index) => compileIndex(index, registry)) as [Plan, Plan]
    const rows = (decided: object) => ['u', 'v'].map((code) => ({ code, traits: code === 'u' ? ['urban'] : [], ...decided, values: { '1.1': { awarded: code === 'u' ? 'NA' : 4 }, '1.2': { awarded: 6 } } }))
    const dataset = datasetOfRows(plain, rows({}))
    const scoresOf = (card: Scorecard) => [...card.scores].map((score) => score / 100)
    // v: 10 of 20, or without the trait 6 of 10. u: 6 of 20, the claim counting for nothing, or approved 6 of 10; refused evidence of v: 6 of 20.
    const card = scoreDataset(plain, dataset)
    expect(scoresOf(card)).toEqual([30, 50])
    expect(scoresOf(rescore(card, { plan: urban }))).toEqual([30, 60])
    const { approved } = datasetOfRows(plain, rows({ approved: ['1.1'] }))
    expect(scoresOf(rescore(card, { dataset: { ...dataset, approved } }))).toEqual([60, 50])
    const { rejected } = datasetOfRows(plain, rows({ rejected: ['1.1'] }))
    expect(scoresOf(rescore(card, { dataset: { ...dataset, rejected } }))).toEqual([30, 30])
  })

  test('with imputed figures everything is computed again, from what was reported', () => {
    const { index, rows } = makeWorld(11)
    const imputing = compileIndex({ ...index, policies: { ...index.policies, impute: { figure: 'mean', within: 'all' } } }, registry)
    const dataset = datasetOfRows(imputing, rows)
    const card = scoreDataset(imputing, dataset)
    expect(card.dataset.imputed?.length).toBeGreaterThan(0)
    expect(digits(rescore(card, {}))).toEqual(digits(card))
    const plain = compileIndex(index, registry)
    expect(digits(rescore(card, { plan: plain }))).toEqual(digits(scoreDataset(plain, dataset)))
    expect(digits(rescore(scoreDataset(plain, dataset), { plan: imputing }))).toEqual(digits(card))
  })

  test('refuses a column for an input that is not there, or of another length', () => {
    const { index, rows } = makeWorld(7)
    const plan = compileIndex(index, registry)
    const dataset = datasetOfRows(plan, rows)
    const column: Column = { status: new Uint8Array(0), values: new Float64Array(0) }
    expect(() => withColumn(plan, dataset, 'no such code', 'a', column)).toThrow(RangeError)
    const { code, inputs } = plan.indicators[0]!.definition
    expect(() => withColumn(plan, dataset, code, inputs[0]!.id, column)).toThrow(/0 figures for/)
  })
})

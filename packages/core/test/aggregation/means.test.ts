import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AggregationContext, AggregationItem } from '../../src/aggregations/aggregation.js'
import { maxMacro, meanMacro, minMacro } from '../../src/aggregations/means.js'
import type { MeanParams } from '../../src/aggregations/availability.js'
import type { NodeTerms } from '../../src/aggregations/node-terms.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { evaluateBoolean, evaluateNumber } from '../../src/engine/exact/evaluate.js'
import { compileIndex } from '../../src/engine/compile.js'
import { expandedPoints } from '../../src/engine/macro-aggregation.js'
import { input, num, sum } from '../../src/formula/build.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import { rational, type Rational, reduce } from '../../src/numeric/rational.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { powers } from '../../src/engine/powers.js'

/** A child of 100 points that the appraiser scores, with a weight. */
const child = (code: string, weight: number, maxPoints = 100) => ({
  kind: 'indicator' as const, code, name: { vi: code }, maxPoints, weight, method: 'expert', params: {}, inputs: [{ id: 'p', type: 'number' as const, label: { vi: 'p' } }],
})

function indexOf(aggregation: IndexDefinition['aggregation'], nodes: IndexDefinition['nodes']): IndexDefinition {
  return {
    schema: 'dti-vn.index/1', id: 'test/means', name: { vi: 'x' }, level: 'unit', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
    scale: 100, maxPoints: 100, policies: { missing: 'exclude' }, aggregation: aggregation ?? 'sum', nodes,
  }
}

function scoreOf(aggregation: IndexDefinition['aggregation'], nodes: ReturnType<typeof child>[], given: readonly (number | null)[]): number | null {
  const plan = compileIndex(indexOf(aggregation, nodes), createRegistry())
  const values = Object.fromEntries(nodes.map(({ code }, i) => [code, { p: given[i] ?? null }]))
  const [exact, columns] = (['exact', 'columns'] as const).map((executor) => scoreRun(plan, datasetOfRows(plan, [{ code: 'u', values }]), { executor }).units[0]?.score ?? null)
  expect(columns).toBe(exact)
  return exact ?? null
}

describe('means of the library, without a plugin', () => {
  const nodes = [child('1.1', 1), child('1.2', 3), child('1.3', 0)]
  test.each<[string, string, readonly (number | null)[], number | null]>([
    ['(40 + 3 × 80) / 4', 'mean', [40, 80, 0], 70],
    ['the missing one leaves: 80', 'mean', [null, 80, 0], 80],
    ['only a weight of 0 is left', 'mean', [null, null, 90], null],
    ['the smallest of weights above 0', 'min', [40, 80, 5], 40],
    ['the largest of weights above 0', 'max', [40, 80, 95], 80],
    ['the largest of those present', 'max', [40, null, 95], 40],
  ])('%s: %s of %j is %j', (_why, name, given, expected) => {
    expect(scoreOf(name, nodes, given)).toBe(expected)
  })

  test('children of other maxima are on the scale of the node: (5/10 + 5/20) / 2 of 100', () => {
    expect(scoreOf('mean', [child('1.1', 1, 10), child('1.2', 1, 20)], [5, 5])).toBe(37.5)
  })

  test('just as much as asked for is enough: 3 of 4 by weight, 2 of 3 by number', () => {
    expect(scoreOf({ use: 'mean', params: { available: { least: 0.75 } } }, nodes, [null, 80, null])).toBe(80)
    expect(scoreOf({ use: 'mean', params: { available: { least: 0.750001 } } }, nodes, [null, 80, null])).toBe(null)
    const thirds = [child('1.1', 1), child('1.2', 1), child('1.3', 1)]
    expect(scoreOf({ use: 'mean', params: { available: { least: 0.666666, of: 'children' } } }, thirds, [40, 80, null])).toBe(60)
    expect(scoreOf({ use: 'mean', params: { available: { least: 0.5, of: 'children' } } }, [...thirds, child('1.4', 9)], [40, 80, null, null])).toBe(60)
    expect(scoreOf({ use: 'mean', params: { available: { least: 0.666667, of: 'children' } } }, thirds, [40, 80, null])).toBe(null)
  })

  test('less than asked for leaves the node without a value, and says how much is there', () => {
    const use = { use: 'mean', params: { available: { least: 0.5 } } }
    // 3 of 4 are enough, 1 of 4 is not.
    expect(scoreOf(use, nodes, [null, 80, null])).toBe(80)
    expect(scoreOf(use, nodes, [40, null, null])).toBe(null)
    const plan = compileIndex(indexOf(use, nodes), createRegistry())
    const { issues } = scoreRun(plan, datasetOfRows(plan, [{ code: 'u', values: { '1.1': { p: 40 } } }]))
    const reason = issues.find(({ code }) => code === 'aggregation-absent')?.params['reason']
    expect(reason).toMatchObject({ en: 'children with a value have a weight of 1 out of 4, at least 2 is needed' })
  })
})

const decimal = fc.integer({ min: -500, max: 2000 }).map((n) => rational(BigInt(n), 10n))
const aChild = fc.record({ present: fc.boolean(), applies: fc.boolean(), points: decimal, maximum: fc.integer({ min: 1, max: 200 }).map((n) => rational(BigInt(n))), weight: fc.integer({ min: 0, max: 4 }) })
const params = fc.option(fc.record({ available: fc.record({ least: fc.constantFrom(0, 0.25, 0.5, 1), of: fc.constantFrom('weight' as const, 'children' as const) }) }), { nil: {} })

/** As an executor that does not know who is present sees the children: what is present is a condition. */
function asConditions(children: readonly { readonly present: boolean; readonly applies: boolean; readonly points: Rational; readonly maximum: Rational; readonly weight: number }[]): NodeTerms {
  const applicable = children.filter(({ present, applies }) => present || applies)
  return {
    children: children.map(({ weight }, i) => ({ present: input(`present${i}`), points: input(`points${i}`), maximum: input(`maximum${i}`), weight: num(weight), counts: weight > 0 })),
    applicable: { weight: sum(applicable.map(({ weight }) => num(weight))), count: num(applicable.length) },
  }
}

const text = (value: Rational | undefined) => {
  const least = value && reduce(value)
  return least && `${least.n}/${least.d}`
}

test.each([meanMacro, minMacro, maxMacro])('$id: one expression over conditions gives what the one over the children present gives', ({ expand }) => {
  fc.assert(
    fc.property(fc.array(aChild, { minLength: 1, maxLength: 6 }), params, (children, given: MeanParams) => {
      const maximum = rational(100n)
      const items = children.flatMap(({ present, points, maximum: own, weight }): AggregationItem[] => (present ? [{ points, maximum: own, weight: rational(BigInt(weight)) }] : []))
      const weights = children.map(({ weight }) => rational(BigInt(weight)))
      const applicable = children.flatMap(({ present, applies, weight }) => (present || applies ? [rational(BigInt(weight))] : []))
      const context: AggregationContext = { maximum, weights, applicable }
      const { points, absentWhen } = expand(asConditions(children), given)
      const at = (id: string) => children[Number(/\d+$/.exec(id)?.[0])]
      const cell = {
        powers,
        maximum,
        number: (id: string) => (id.startsWith('points') ? at(id)?.points : at(id)?.maximum),
        boolean: (id: string) => at(id)?.present,
        option: () => undefined,
        reference: () => rational(0n),
      }
      const found = evaluateBoolean(absentWhen, cell) ? undefined : evaluateNumber(points, cell)
      expect(text(found)).toBe(text(expandedPoints(expand, items, given, context)))
    }),
    { seed: 2878, numRuns: 400 },
  )
})

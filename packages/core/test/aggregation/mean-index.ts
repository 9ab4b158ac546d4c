import { type Aggregation, type AggregationItem, defineAggregation } from '../../src/aggregations/aggregation.js'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import { add, divide, multiply, type Rational, ZERO } from '../../src/numeric/rational.js'
import { createRegistry } from '../../src/registry/registry.js'
import { type ScoreResult, scoreRun } from '../../src/result/score-result.js'
import type { ScoreOptions } from '../../src/result/scored-run.js'
import { indexOf, type Leaf } from '../result/typed-index.js'

/** Params of the test aggregation: any object with a least number of children, no validation library needed. */
const params: Aggregation<{ readonly least?: number }>['params'] = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value) => {
      const { least } = value as { least?: unknown }
      return least === undefined || typeof least === 'number' ? { value: least === undefined ? {} : { least } } : { issues: [{ message: 'a number', path: ['least'] }] }
    },
  },
}

/** The smallest honest aggregation: Σ weight × points / maximum, divided by Σ weight, on the scale of the node. */
export const mean = defineAggregation({
  id: 'test/mean',
  title: { vi: 'Trung bình' },
  description: { vi: 'Trung bình có trọng số.' },
  params,
  check: ({ least }, { weights }) =>
    least !== undefined && least > weights.length
      ? [{ code: 'definition-invalid-value', path: ['aggregation', 'params', 'least'], params: { expected: `≤ ${weights.length}`, actual: String(least) } }]
      : [],
  aggregate: (items, { least = 1 }, { maximum }) => {
    if (items.length < least) return undefined
    const total = (of: (item: AggregationItem) => Rational) => items.reduce((sum, item) => add(sum, of(item)), ZERO)
    return divide(multiply(maximum, total(({ weight, points, maximum: most }) => multiply(weight, divide(points, most)))), total(({ weight }) => weight))
  },
})

/** Throws for units whose first child has no points. */
const fragile = defineAggregation({
  ...mean,
  id: 'test/fragile',
  aggregate: (items, given, context) => {
    if (items[0]?.points.n === 0n) throw new Error('no points')
    return mean.aggregate(items, given, context)
  },
  calculation: () => {
    throw new Error('no words')
  },
})

export const registry = createRegistry({ aggregations: [mean, fragile] })

export function leaf(code: string, { maxPoints = 10, ...more }: Partial<Leaf> = {}): IndexNode {
  return { kind: 'indicator', code, name: { vi: code }, method: 'expert', params: {}, inputs: [{ id: 'n', type: 'number', label: { vi: 'n' } }], maxPoints, ...more }
}

export function group(id: string, children: readonly IndexNode[], more: Partial<GroupDefinition> = {}): GroupDefinition {
  return { kind: 'group', role: 'group', id, name: { vi: id }, maxPoints: 100, aggregation: 'test/mean', children, ...more }
}

/** An index of 100 points whose root takes the mean unless told otherwise. */
export function meanIndex(nodes: readonly IndexNode[], more: Partial<IndexDefinition> = {}): IndexDefinition {
  return { ...indexOf([]), maxPoints: 100, aggregation: 'test/mean', nodes, ...more }
}

/** A unit with points by indicator code; what is left out is missing. */
export function unit(points: Readonly<Record<string, number | string>>, code = 'u'): UnitRow {
  return { code, traits: [], values: Object.fromEntries(Object.entries(points).map(([of, n]) => [of, { n }])) }
}

export function run(index: IndexDefinition, rows: readonly UnitRow[], options: ScoreOptions = {}): ScoreResult {
  const plan = compileIndex(index, registry)
  return scoreRun(plan, datasetOfRows(plan, rows), options)
}

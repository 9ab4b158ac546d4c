import { createEngine, type GroupDefinition, type IndexDefinition, type IndexNode, type IndicatorDefinition } from '@dti-vn/sdk'
import { compositePlugin } from '../src/index.js'

/** The plugin alone: definitions of tests bring their own indexes. */
export const engine = createEngine({ plugins: [compositePlugin()] })

/** An indicator of 100 points with one input `x`, or with `x` and `per` where its params say so. */
export function leaf(code: string, method: string, params: Readonly<Record<string, unknown>> = {}, more: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  const input = (id: string) => ({ id, type: 'number', label: { vi: id }, min: -1e9, decimals: 15 }) as const
  return {
    kind: 'indicator', code, name: { vi: code }, maxPoints: 100, method: `composite/${method}`, params,
    inputs: params['per'] === true ? [input('x'), input('per')] : [input('x')],
    ...more,
  }
}

/** A group of 100 points. */
export function group(id: string, children: readonly IndexNode[], more: Partial<GroupDefinition> = {}): GroupDefinition {
  return { kind: 'group', role: 'group', id, name: { vi: id }, maxPoints: 100, aggregation: 'composite/arithmetic', children, ...more }
}

/** An index of 100 points, 12 decimals and missing values left out, unless told otherwise. */
export function compositeIndex(nodes: readonly IndexNode[], more: Partial<IndexDefinition> = {}): IndexDefinition {
  return {
    schema: 'dti-vn.index/1', id: 'test/composite', name: { vi: 'Chỉ số thử' }, level: 'unit', edition: '2026', valid: { from: '2026-01-01', to: null },
    decision: null, authority: 'illustrative', scale: 100, maxPoints: 100, aggregation: 'composite/arithmetic',
    arithmetic: { places: 12, roundingAt: 'total' }, policies: { missing: 'exclude' }, nodes,
    ...more,
  }
}

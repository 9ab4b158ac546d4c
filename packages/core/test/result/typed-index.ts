import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import type { GroupDefinition, IndexNode } from '../../src/definition/group-definition.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import type { InputDefinition, InputType } from '../../src/definition/input-definition.js'
import type { InputValue } from '../../src/definition/test-vector.js'
import type { Issue } from '../../src/issues/issue.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { ScoringMethod } from '../../src/methods/method.js'
import { createRegistry } from '../../src/registry/registry.js'
import { type ScoreResult, scoreRun } from '../../src/result/score-result.js'
import type { ScoreOptions } from '../../src/result/scored-run.js'

/** What is written of an indicator; its code comes from where it stands. */
export type Leaf = Omit<IndicatorDefinition, 'kind' | 'code' | 'name'>

export function input(id: string, type: InputType = 'number', more: Partial<InputDefinition> = {}): InputDefinition {
  return { id, type, label: { vi: id || 'x' }, ...more }
}

/** Points as typed: the simplest rule there is. Its input is `awarded`. */
export function typed(maxPoints: number, more: Partial<Leaf> = {}): Leaf {
  return { method: 'expert', params: {}, inputs: [input('awarded')], maxPoints, ...more }
}

/** `a / b` of the maximum. */
export function share(maxPoints: number, more: Partial<Leaf> = {}): Leaf {
  return { method: 'ratio', params: { target: 1 }, inputs: [input('a'), input('b')], maxPoints, ...more }
}

/** One point off for each of `n`, at most the cap. */
export function deduction(cap: number, more: Partial<Leaf> = {}): Leaf {
  return { method: 'deduction', params: { per_item: 1, cap }, inputs: [input('n')], maxPoints: 0, ...more }
}

/** A main indicator `m<number>` with the indicators `<number>.1`, `<number>.2` … */
export function mainOf(number: number, leaves: readonly Leaf[]): GroupDefinition {
  const children: IndexNode[] = leaves.map((leaf, i) => ({ kind: 'indicator', code: `${number}.${i + 1}`, name: { vi: `${number}.${i + 1}` }, ...leaf }))
  return { kind: 'group', role: 'main', id: `m${number}`, name: { vi: `Chính ${number}` }, maxPoints: sum(children), children }
}

/** In millionths, so that 0.1 and 0.2 add up to 0.3; what is no usable number stays as it is. */
function sum(nodes: readonly IndexNode[]): number {
  const exact = nodes.reduce((total, node) => total + node.maxPoints, 0)
  const rounded = Math.round(exact * 1e6) / 1e6
  return nodes.length > 1 && Math.abs(exact) < 1e9 ? rounded : exact
}

/** An index of main indicators `m1`, `m2` … with the traits `urban` and `port`. */
export function indexOf(mains: readonly (readonly Leaf[])[], more: Partial<IndexDefinition> = {}): IndexDefinition {
  const nodes = mains.map((leaves, i) => mainOf(i + 1, leaves))
  return {
    schema: 'dti-vn.index/1',
    id: 'test/index',
    name: { vi: 'Bộ chỉ số thử' },
    level: 'commune',
    edition: '2026',
    valid: { from: '2026-01-01', to: null },
    decision: null,
    authority: 'illustrative',
    scale: 100,
    maxPoints: sum(nodes),
    traits: [{ id: 'urban', meaning: { vi: 'đô thị' } }, { id: 'port', meaning: { vi: 'có cảng' } }],
    nodes,
    ...more,
  }
}

/** What is told of a definition, but that `indexOf` declares traits for the tests that need them. */
export function apartFromTraits(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => code !== 'definition-trait-unused')
}

export interface RunDetails extends ScoreOptions {
  readonly methods?: readonly ScoringMethod[]
}

export function run(index: IndexDefinition, rows: readonly UnitRow[], { methods, ...options }: RunDetails = {}): ScoreResult {
  const plan = compileIndex(index, createRegistry({ methods }))
  return scoreRun(plan, datasetOfRows(plan, rows), options)
}

/** Rows `u1`, `u2` … of an index with one typed indicator. */
export function typedRows(values: readonly InputValue[], more: Partial<UnitRow> = {}): UnitRow[] {
  return values.map((awarded, i) => ({ code: `u${i + 1}`, ...more, values: { '1.1': { awarded } } }))
}

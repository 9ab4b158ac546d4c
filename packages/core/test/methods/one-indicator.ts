import type { UnitRow } from '../../src/dataset/rows.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import type { IndicatorDefinition } from '../../src/definition/indicator-definition.js'
import type { InputDefinition, InputType } from '../../src/definition/input-definition.js'
import { compileIndex } from '../../src/engine/compile.js'
import type { Executor } from '../../src/engine/score.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { scoreIndex } from '../oracle/score-index.js'
import { unscaled } from '../oracle/fraction.js'

/** The one indicator of a test: what matters of it. */
export type Rule = Pick<IndicatorDefinition, 'method' | 'params' | 'inputs' | 'reference' | 'policies' | 'trait'> & {
  readonly max: number
  /** Places of the index. */
  readonly places?: number
}

/** Anything that scores: the two executors and the oracle. */
export type Scorer = Executor | 'oracle'

export const SCORERS: readonly Scorer[] = ['oracle', 'exact', 'columns']

export function input(id: string, type: InputType = 'number', more: Partial<InputDefinition> = {}): InputDefinition {
  return { id, type, label: { vi: id }, ...more }
}

/** An index with nothing but the rule, under the code `1.1`. */
export function indexOf({ max, places = 2, ...rule }: Rule): IndexDefinition {
  return {
    schema: 'dti-vn.index/1',
    id: 'test/one',
    name: { vi: 'Một chỉ số' },
    level: 'commune',
    edition: '2026',
    valid: { from: '2026-01-01', to: null },
    decision: null,
    authority: 'illustrative',
    scale: 100,
    maxPoints: max,
    arithmetic: { places },
    traits: [{ id: 'urban', meaning: { vi: 'đô thị' } }],
    nodes: [
      {
        kind: 'group',
        role: 'main',
        id: 'main',
        name: { vi: 'Chính' },
        maxPoints: max,
        children: [{ kind: 'indicator', code: '1.1', name: { vi: '1.1' }, maxPoints: max, ...rule }],
      },
    ],
  }
}

/** What came of the indicator for each unit: points when scored, else `state reason`. */
export function outcomes(scorer: Scorer, rule: Rule, rows: readonly UnitRow[]): (number | string)[] {
  const index = indexOf(rule)
  if (scorer === 'oracle') {
    return scoreIndex(index, rows).map(({ indicators }) => {
      const cell = indicators.get('1.1')
      if (!cell) throw new Error('not scored')
      if (cell.state !== 'scored') return `${cell.state} ${String(cell.reason)}`
      return unscaled(cell.printed, rule.places ?? 2).valueOf()
    })
  }
  const plan = compileIndex(index, createRegistry())
  return scoreRun(plan, datasetOfRows(plan, rows), { executor: scorer }).units.map(({ indicators }) => {
    const cell = indicators['1.1']
    if (!cell) throw new Error('not scored')
    return cell.state === 'scored' ? cell.points : `${cell.state} ${String(cell.reason)}`
  })
}

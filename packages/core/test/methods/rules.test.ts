import { describe, expect, test } from 'vitest'
import { communeFormulas, communeTable } from '../../src/decision-2878/commune/index.js'
import { departmentFormulas, departmentTable } from '../../src/decision-2878/department/index.js'
import { districtFormulas, districtTable } from '../../src/decision-2878/district/index.js'
import type { IndexDefinition } from '../../src/definition/index-definition.js'
import { compileChecked } from '../../src/engine/compile-checked.js'
import type { Plan } from '../../src/engine/plan.js'
import { builtInRules } from '../../src/methods/built-in-rules.js'
import { BUILT_IN_METHODS } from '../../src/methods/built-in.js'
import { formulaMethod } from '../../src/methods/formula.js'
import { sumOfPartsRule } from '../../src/methods/sum-of-parts.js'
import { createRegistry } from '../../src/registry/registry.js'
import { createScoringRegistry } from '../../src/registry/scoring-registry.js'

/** What is computed: everything of an indicator but the rule in words, which scoring does without. */
const computed = ({ indicators, columns }: Plan) => ({ columns, indicators: indicators.map((indicator) => ({ ...indicator, rule: undefined })) })

const tables = [
  ['commune', communeTable, communeFormulas],
  ['district', districtTable, districtFormulas],
  ['department', departmentTable, departmentFormulas],
] as const

describe('rules without texts and checks', () => {
  test('there is one for each built-in method, in the same order; that of sum_of_parts, which is large, is brought', () => {
    expect([...builtInRules(formulaMethod), sumOfPartsRule].map(({ id }) => id)).toEqual(BUILT_IN_METHODS.map(({ id }) => id))
  })

  test.each(tables)('give the expressions of the whole methods for level %s', (level, table, formulas) => {
    const index: IndexDefinition = {
      schema: 'dti-vn.index/1', id: `test/${level}`, name: { vi: level }, level, edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative',
      scale: 100, maxPoints: table.nodes.reduce((sum, { maxPoints }) => sum + maxPoints, 0), nodes: table.nodes,
    }
    const whole = compileChecked(index, createRegistry())
    const lean = compileChecked(index, createScoringRegistry([formulas]))
    expect(whole.indicators.every(({ failure, rule }) => failure === undefined && rule.vi !== '')).toBe(true)
    expect(computed(lean)).toEqual(computed(whole))
  })

  test('an index with parts brings their rule, or is refused', () => {
    const parts = [{ id: 'half', max: 4, method: 'expert' }, { id: 'other', max: 6, method: 'boolean', params: {} }]
    const inputs = [{ id: 'a', type: 'number' as const, label: { vi: 'a' } }, { id: 'b', type: 'boolean' as const, label: { vi: 'b' } }]
    const index: IndexDefinition = {
      schema: 'dti-vn.index/1', id: 'test/parts', name: { vi: 'x' }, level: 'unit', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 10, maxPoints: 10,
      nodes: [{ kind: 'indicator', code: '1.1', name: { vi: 'x' }, maxPoints: 10, method: 'sum_of_parts', params: { parts }, inputs }],
    }
    expect(() => compileChecked(index, createScoringRegistry([]))).toThrow('Scoring method "sum_of_parts" is not in the registry')
    expect(computed(compileChecked(index, createScoringRegistry([], { methods: [sumOfPartsRule] })))).toEqual(computed(compileChecked(index, createRegistry())))
  })

  test('a formula that was not given leaves its indicator failed, and says so', () => {
    const index: IndexDefinition = {
      schema: 'dti-vn.index/1', id: 'test/own', name: { vi: 'x' }, level: 'unit', edition: '2026', valid: { from: '2026-01-01', to: null }, decision: null, authority: 'illustrative', scale: 10, maxPoints: 10,
      nodes: [{ kind: 'indicator', code: '1.1', name: { vi: 'x' }, maxPoints: 10, method: 'formula', params: { expression: 'points * a' }, inputs: [{ id: 'a', type: 'number', label: { vi: 'a' } }] }],
    }
    expect(compileChecked(index, createScoringRegistry([])).indicators[0]?.failure).toMatch(/formula-not-parsed/)
  })
})

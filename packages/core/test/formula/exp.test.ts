import { describe, expect, test } from 'vitest'
import type { InputDefinition } from '../../src/definition/input-definition.js'
import { isReserved } from '../../src/definition/names.js'
import { cond, num } from '../../src/formula/build.js'
import type { Expr } from '../../src/formula/expr.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { datasetOfRows } from '../../src/dataset/rows.js'
import { compileIndex } from '../../src/engine/compile.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { apartFromTraits, indexOf, input, type Leaf } from '../result/typed-index.js'

const named = (id: string): InputDefinition => ({ id, type: 'number', label: { vi: id } })

describe('exp', () => {
  test('is a function before a parenthesis, and else the input of that name', () => {
    expect(isReserved('exp')).toBe(false)
    const both = parseFormula('exp(exp) + exp', [named('exp')])
    const own: Expr = { op: 'input', id: 'exp' }
    expect(both).toMatchObject({ ok: true, expr: { op: 'add', left: { op: 'exp', arg: own }, right: own } })
    expect(parseFormula('exp + 1', [named('a')])).toMatchObject({ ok: false, faults: [{ code: 'formula-name-unknown', at: 1 }] })
  })

  test('takes one number', () => {
    expect(parseFormula('exp(1, 2)', [])).toMatchObject({ ok: false, faults: [{ code: 'formula-arguments', params: { expected: '1', actual: 2 } }] })
    expect(parseFormula('exp(1 < 2)', [])).toMatchObject({ ok: false, faults: [{ code: 'formula-type' }] })
  })

  // 10 × (1 − e^−1) = 6.32120558828557678… (OEIS A068985); e^0 = 1 exactly; beyond 690 there is no value.
  test.each(['exact', 'columns'] as const)('scores alike in the executor %s', (executor) => {
    const leaf: Leaf = { method: 'formula', params: { expression: 'points * (1 - exp(-exp))' }, inputs: [{ ...input('exp'), min: -1000 }], maxPoints: 10 }
    const index = indexOf([[leaf]])
    const registry = createRegistry()
    expect(apartFromTraits(checkDefinition(index, registry)).map(({ code }) => code)).toEqual(['definition-inexact-function'])
    const plan = compileIndex(index, registry)
    const code = plan.indicators[0]!.definition.code
    const rows = [1, 0, 690, -690.5].map((exp, i) => ({ code: `u${String(i)}`, values: { [code]: { exp } } }))
    const result = scoreRun(plan, datasetOfRows(plan, rows), { executor })
    expect(result.units.map(({ indicators }) => [indicators[code]!.points, indicators[code]!.state])).toEqual([[6.32, 'scored'], [0, 'scored'], [0, 'invalid'], [0, 'invalid']])
    expect(JSON.stringify(result.explain('u0'))).toContain('10 × (1 − exp(−1))')
  })

  test('is printed within a condition as it is called', () => {
    const expr = cond({ op: 'ge', left: { op: 'exp', arg: num(1) }, right: num(2) }, num(1), num(0))
    expect(parseFormula('exp(1) >= 2 ? 1 : 0', [])).toMatchObject({ ok: true, expr })
  })
})

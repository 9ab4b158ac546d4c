import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileIndex } from '../../src/engine/compile.js'
import { datasetOfRows, type UnitRow } from '../../src/dataset/rows.js'
import { whatIf } from '../../src/explain/what-if.js'
import { createRegistry } from '../../src/registry/registry.js'
import { scoreRun } from '../../src/result/score-result.js'
import { makeWorld } from '../contract/world/world.js'
import { indexOf, input, run, share, typed } from '../result/typed-index.js'

const index = indexOf([[share(15)], [typed(10)]])
const result = run(index, [{ code: 'u', values: { '1.1': { a: 8, b: 12 } } }])
const ask = (code: string, changes: Readonly<Record<string, number>>) =>
  whatIf(result.scorecard, result.plan.indicatorByCode.get(code)!, 0)(new Map(Object.entries(changes)))

describe('what if', () => {
  test('gives the points of other figures and keeps those that are not changed', () => {
    expect(ask('1.1', {})).toBe(10)
    // 15 × 9/12 = 11.25; 15 × 8/11 = 10.909…; more than all is clamped
    expect(ask('1.1', { a: 9 })).toBe(11.25)
    expect(ask('1.1', { b: 11 })).toBe(10.91)
    expect(ask('1.1', { a: 13 })).toBe(15)
  })

  test('gives nothing where the rule gives none, nor for an indicator that is not scored', () => {
    expect(ask('1.1', { b: 0 })).toBeNull()
    expect(ask('2.1', { awarded: 5 })).toBeNull()
  })

  test.each([
    [{ c: 9 }, /figure of 1\.1: no "c".*Known: a, b/],
    [{ a: '9' }, /"a": no "string".*number/],
    [{ a: true }, /"a": no "boolean".*number/],
  ])('refuses %j, which would change nothing', (changes, said) => {
    expect(() => ask('1.1', changes as never)).toThrow(said)
  })

  test('refuses an option that a choice does not have, and a number for yes or no', () => {
    const options = [{ id: 'half', share: 0.5, label: { vi: 'một nửa', en: 'half' } }, { id: 'all', share: 1, label: { vi: 'tất cả', en: 'all' } }]
    const { scorecard, plan } = run(
      indexOf([[{ method: 'choice', params: { options }, inputs: [input('level', 'choice')], maxPoints: 10 }, { method: 'boolean', params: {}, inputs: [input('done', 'boolean')], maxPoints: 5 }]]),
      [{ code: 'u', values: { '1.1': { level: 'half' }, '1.2': { done: false } } }],
    )
    const change = (code: string, id: string, value: number | string | boolean) => whatIf(scorecard, plan.indicatorByCode.get(code)!, 0)(new Map([[id, value]]))
    expect(change('1.1', 'level', 'all')).toBe(10)
    expect(() => change('1.1', 'level', 'al')).toThrow(/"level": no "al"; nearest: all\. Known: half, all/)
    expect(change('1.2', 'done', true)).toBe(5)
    expect(() => change('1.2', 'done', 1)).toThrow(/"done": no "number".*boolean/)
  })

  test('refuses an indicator of another plan and a unit that there is not', () => {
    const other = run(index, []).plan.indicators[0]!
    expect(() => whatIf(result.scorecard, other, 0)).toThrow(/whatIf: give an indicator of the plan/)
    expect(() => whatIf(result.scorecard, result.plan.indicators[0]!, 1)).toThrow(/0 to 0/)
  })

  test('gives what a run with those figures gives, where the rule looks at no other unit', { timeout: 30_000 }, () => {
    let asked = 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const world = makeWorld(seed)
        const plan = compileIndex(world.index, createRegistry())
        const before = scoreRun(plan, datasetOfRows(plan, world.rows))
        for (const indicator of plan.indicators) {
          const { code } = indicator.definition
          const input = indicator.inputs.find(({ definition }) => definition.type === 'boolean')
          if (!input || indicator.references.length > 0) continue
          const { id } = input.definition
          const rows = world.rows.map((row): UnitRow => ({ ...row, values: { ...row.values, [code]: { ...row.values[code], [id]: true } } }))
          const after = scoreRun(plan, datasetOfRows(plan, rows))
          before.units.forEach((unit, position) => {
            const other = after.units[position]?.indicators[code]
            if (unit.indicators[code]?.state !== 'scored' || other?.state !== 'scored') return
            asked += 1
            expect(whatIf(before.scorecard, indicator, position)(new Map([[id, true]]))).toBe(other.points)
          })
        }
      }),
      { seed: 2878, numRuns: 20 },
    )
    expect(asked).toBeGreaterThan(20)
  })
})

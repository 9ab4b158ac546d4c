import type { IndicatorDefinition } from '@dti-vn/sdk'
import { expect, test } from 'vitest'
import { FUNCTIONS } from '../../src/index.js'
import { compositeIndex, engine } from '../engine.js'

const input = (id: string) => ({ id, type: 'number', label: { vi: id }, min: -1000 }) as const

function indicator(expression: string): IndicatorDefinition {
  return { kind: 'indicator', code: '1', name: { vi: '1' }, maxPoints: 100, method: 'formula', params: { expression }, inputs: [input('a'), input('b')] }
}

test.each<[string, number, number, number | string]>([
  ['points * composite_between(a, 20, 80) + 0 * b', 35, 0, 25], // 15 / 60
  ['points * composite_between(a, 80, 20) + 0 * b', 35, 0, 75], // (35 − 80) / (20 − 80)
  ['points * composite_between(a, b, 80)', 90, 20, 100],
  ['points * composite_between(a, b, 80)', 10, 20, 0],
  ['points * composite_between(a, b, 80)', 10, 80, 'missing zero-denominator'],
  ['points * composite_growth(a, b)', 5, 4, 25],
  ['points * composite_growth(a, b)', 5, 0, 'missing zero-denominator'],
  ['points * composite_between(composite_growth(a, b), 0, 0.5)', 5, 4, 50],
  ['composite_growth(a, b) > 0.2 ? 10 : 20', 5, 4, 10],
])('%s with a = %d and b = %d: %s, by both executors', (expression, a, b, expected) => {
  const index = compositeIndex([indicator(expression)])
  expect(engine.check(index).filter(({ severity }) => severity === 'error')).toEqual([])
  for (const executor of ['exact', 'columns'] as const) {
    const cell = engine.score(index, [{ code: 'u', values: { '1': { a, b } } }], { executor }).units[0]?.indicators['1']
    expect(cell?.state === 'scored' ? cell.points : `${cell?.state ?? ''} ${cell?.reason ?? ''}`).toBe(expected)
  }
})

test('the rule names them in words, calls inside calls too; the calculation shows the numbers', () => {
  const index = compositeIndex([indicator('points * composite_between(composite_growth(a, b), 0, 0.5)')])
  const result = engine.score(index, [{ code: 'u', values: { '1': { a: 5, b: 4 } } }])
  const [trace] = result.explain('u').children
  if (trace?.kind !== 'indicator') throw new Error('no indicator')
  expect(trace.rule.en).toBe(
    'Points = maximum points × “place between two ends”(“growth”(“a”; “b”); 0; 0.5), between 0 and the maximum. ' +
      '“growth”: (now − before) / before. “place between two ends”: (x − first end) / (last end − first end), kept between 0 and 1.',
  )
  expect(trace.rule.vi).toContain('điểm tối đa × “vị trí giữa hai mốc”(“mức tăng”(“a”; “b”); 0; 0,5)')
  expect(trace.calculation?.en).toMatch(/^100 × \(\(\(5 − 4\) \/ 4 − 0\) \/ \(0\.5 − 0\)\) = 50$/)
})

test('every function has texts in both languages', () => {
  for (const { title, description } of FUNCTIONS) expect([title.en, description.en].every((text) => (text?.length ?? 0) > 3)).toBe(true)
})

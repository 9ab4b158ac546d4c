import { describe, expect, test } from 'vitest'
import { compileIndex, createRegistry, type IndexDefinition, INDEX_SCHEMA, type Policies } from '@dti-vn/sdk'
import { planToSql } from '../src/index.js'
import { engine } from './samples.js'

interface Made {
  readonly expression: string
  readonly roundingAt?: 'total'
  readonly policies?: Policies
}

function codesOf({ expression, roundingAt, policies = {} }: Made, dialect: 'postgresql' | 'sqlite' = 'postgresql'): string[] {
  const input = (id: string) => ({ id, type: 'number', label: { vi: id } }) as const
  const index: IndexDefinition = {
    schema: INDEX_SCHEMA, id: 'test/refusals', name: { vi: 'Thử' }, level: 'commune', edition: '2026', valid: { from: '2026-01-01', to: null },
    decision: null, authority: 'illustrative', scale: 100, maxPoints: 10, arithmetic: { places: 2, roundingAt }, policies,
    nodes: [{ kind: 'group', role: 'main', id: 'm', name: { vi: 'm' }, maxPoints: 10, children: [
      { kind: 'indicator', code: '1.1', name: { vi: 'i' }, maxPoints: 10, method: 'formula', params: { expression }, inputs: [input('x'), input('y')] },
    ] }],
  }
  const script = planToSql(compileIndex(index, createRegistry()), { dialect })
  expect(script.ok).toBe(script.statements.length === 3)
  return script.issues.filter(({ severity }) => severity === 'error').map(({ code, indicator }) => `${code} ${indicator ?? '–'}`)
}

describe('rules that no SQL computes exactly are refused, with their indicator', () => {
  test.each([
    [{ expression: 'sqrt(x + y)' }, 'sql-inexact-function 1.1'],
    [{ expression: 'ln(x + 1) + y' }, 'sql-inexact-function 1.1'],
    [{ expression: 'ref_sd(x) + y' }, 'sql-inexact-function 1.1'],
    [{ expression: 'x^0.5 + y' }, 'sql-power 1.1'],
    [{ expression: 'x^y' }, 'sql-power 1.1'],
    [{ expression: 'ref_mean(x / y)' }, 'sql-mean-of-quotient 1.1'],
    [{ expression: 'x + y', policies: { impute: { figure: 'mean' } } }, 'sql-impute 1.1'],
  ] as const)('%j: %s', (made, code) => {
    expect(codesOf(made)).toEqual([code])
  })

  test('integers of 63 bits are too small for a ninth power, wider ones are not', () => {
    expect(codesOf({ expression: 'x^9 / y^9' }, 'sqlite')).toEqual(['sql-too-wide 1.1'])
    expect(codesOf({ expression: 'x^9 / y^9' })).toEqual([])
  })
})

test('indicators whose figures are capped alike have one notice', () => {
  const plan = engine.plan(engine.index('qd2878/commune'))
  const found = planToSql(plan, { dialect: 'sqlite' }).issues.filter(({ code }) => code === 'sql-figures-capped')
  // What a multiplication allows in 63 bits is told once, and no indicator is told twice or of itself.
  const caps = found.map(({ params }) => JSON.stringify([params['below'], params['decimals']]))
  expect(new Set(caps).size).toBe(caps.length)
  const codes = found.flatMap(({ params: { indicators } }) => (typeof indicators === 'string' ? indicators.split(', ') : []))
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.length).toBeGreaterThan(found.length)
  expect([...codes].every((code) => plan.indicatorByCode.has(code))).toBe(true)
  expect(found.every(({ indicator }) => indicator === undefined)).toBe(true)
})

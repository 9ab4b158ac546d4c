import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { div, input as inputExpr, num, ref } from '../../src/formula/build.js'
import type { Expr } from '../../src/formula/expr.js'
import type { Expansion, ScoringMethod } from '../../src/methods/method.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input, type Leaf, run, typed } from '../result/typed-index.js'
import { faultsOfLeaf } from './faults-of.js'
import { expansion, methodWith } from './plugin-methods.js'

const odd: Leaf = { method: 'test/odd', inputs: [input('x')], maxPoints: 10 }
const boom = (): never => {
  throw new Error('boom')
}
const throwing: [string, Partial<ScoringMethod>][] = [
  ['check', { check: boom }],
  ['expand', { expand: boom }],
  ['its params schema', { params: { '~standard': { version: 1, vendor: 'test', validate: boom } } }],
  ['expand, with something that is no error', { expand: () => { throw 'boom' } }], // eslint-disable-line @typescript-eslint/only-throw-error
]

describe.each(throwing)('a method that throws in %s', (_where, more) => {
  const methods = [methodWith(more)]

  test('is a fault of the plugin', () => {
    const issues = checkDefinition(indexOf([[odd]]), createRegistry({ methods }))
    expect(issues).toMatchObject([{ code: 'definition-plugin-failed', severity: 'error', indicator: '1.1', params: { method: 'test/odd', message: 'boom' } }])
  })

  test('does not hide the faults of others', () => {
    const issues = checkDefinition(indexOf([[odd, typed(10, { trait: 'nope' }), typed(10, { method: 'nope' })]]), createRegistry({ methods }))
    expect(issues.map(({ code }) => code).sort()).toEqual(['definition-method-unknown', 'definition-plugin-failed', 'definition-trait-unknown'])
  })

  test('takes the score of the units it applies to, and of no other', () => {
    const index = indexOf([[{ ...odd, trait: 'urban' }, typed(10)]])
    const row = (code: string, traits: readonly string[]) => ({ code, traits, values: { '1.1': { x: 1 }, '1.2': { awarded: 5 } } })
    const result = run(index, [row('u', ['urban']), row('v', []), { ...row('w', []), values: { '1.2': { awarded: 4 } } }], { methods })
    const [u, v, w] = result.units
    expect(u).toMatchObject({ score: null, value: null, rank: null, grade: null })
    expect(u?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'failed', reason: 'plugin-failed' })
    expect(u?.indicators['1.2']).toMatchObject({ points: 5, state: 'scored' })
    expect(v).toMatchObject({ points: 5, maxPoints: 10, score: 50, rank: 1 }) // the indicator left the maximum
    expect(w).toMatchObject({ score: 40, rank: 2 })
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ code, unit, indicator }) => [code, unit, indicator])).toEqual([
      ['unit-refused', 'u', undefined],
      ['indicator-failed', 'u', '1.1'],
    ])
  })

  test('an invalid figure stays invalid: that state is tested before', () => {
    const values = [{}, { '1.1': { x: 'abc' } }, { '1.1': { x: '' } }]
    const { units } = run(indexOf([[odd]]), values.map((value, i) => ({ code: `u${i}`, values: value })), { methods })
    expect(units.map(({ score, indicators }) => [score, indicators['1.1']?.state])).toEqual([[null, 'failed'], [0, 'invalid'], [null, 'failed']])
  })

  // The order of states of the contract: refused stands before failed, and costs its points instead of the whole score: 5 of 20 is 25.
  test('a unit whose evidence was refused keeps its score', () => {
    const rows = [{ code: 'u', rejected: ['1.1'], values: { '1.1': { x: 1 }, '1.2': { awarded: 5 } } }]
    const [unit] = run(indexOf([[odd, typed(10)]]), rows, { methods }).units
    expect(unit?.indicators['1.1']).toEqual({ points: 0, maxPoints: 10, state: 'rejected', reason: 'rejected' })
    expect(unit).toMatchObject({ score: 25, maxPoints: 20 })
  })

  test('a unit that declares NA keeps its score', () => {
    const [unit] = run(indexOf([[odd, typed(10)]]), [{ code: 'u', values: { '1.1': { x: 'NA' }, '1.2': { awarded: 5 } } }], { methods }).units
    expect(unit).toMatchObject({ score: 50, maxPoints: 10 })
  })
})

test('a schema that answers with a promise is refused', () => {
  const method = methodWith({ params: { '~standard': { version: 1, vendor: 'test', validate: (value) => Promise.resolve({ value }) } } })
  expect(faultsOfLeaf(odd, [method])).toEqual(['definition-method-params params'])
})

test('faults of another vendor’s schema keep sentence and path', () => {
  const issues = [{ message: 'too cold', path: ['warm', { key: 2 }] }, { message: 'no' }]
  const method = methodWith({ params: { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues }) } } })
  const found = checkDefinition(indexOf([[odd]]), createRegistry({ methods: [method] }))
  expect(found.map(({ code, path, params }) => [code, path.join('.'), params['message']])).toEqual([
    ['definition-method-params', 'nodes.0.children.0.params.warm.2', 'too cold'],
    ['definition-method-params', 'nodes.0.children.0.params', 'no'],
  ])
})

describe('an expansion outside the language is a fault when checked, never an exception when scored', () => {
  const deep = Array.from({ length: 40 }).reduce<Expr>((arg) => ({ op: 'neg', arg }), num(1))
  const cyclic = { op: 'neg' } as { op: 'neg'; arg: Expr }
  cyclic.arg = cyclic
  const wide: Expr = { op: 'max', args: Array.from({ length: 100_000 }, () => num(1)) }
  let doubling: Expr = num(1)
  for (let i = 0; i < 31; i += 1) doubling = { op: 'add', left: doubling, right: doubling } // 2^32 nodes when walked
  test.each<[string, Expr]>([
    ['an input that is not there', inputExpr('y')],
    ['a boolean for points', { op: 'boolean', value: true }],
    ['a nested reference', ref('max', ref('min', inputExpr('x')))],
    ['too deep', deep],
    ['without end', cyclic],
    ['too large', wide],
    ['too large by sharing', doubling],
    ['an operation that does not exist', { op: 'eval', arg: num(1) } as unknown as Expr],
    ['nothing', undefined as unknown as Expr],
    ['a number that is none', num(NaN)],
    ['an infinite number', num(Infinity)],
    ['a literal in another form', { op: 'number', value: '1e3' }],
    ['a literal that is text', { op: 'number', value: 'abc' }],
    ['a literal of 16 digits', num('1234567890.123456')],
    ['a quotient in float64', num(1 / 3)], // 0.3333333333333333
    ['rounding to a part of a place', { op: 'round', arg: num(1), places: 1.5 }],
    ['rounding to negative places', { op: 'round', arg: num(1), places: -1 }],
    ['rounding to very many places', { op: 'round', arg: num(1), places: 1e9 }],
    ['a minimum of nothing', { op: 'min', args: [] }],
  ])('%s', (_what, points) => {
    const methods = [methodWith({ expand: (_params, { inputs }) => expansion({ inputs, points }) })]
    const started = performance.now()
    expect(faultsOfLeaf(odd, methods)).not.toEqual([])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test.each<[string, Partial<Expansion>, RegExp]>([
    ['an input that is read but stands under no blank rule', { points: inputExpr('x') }, /reads the input "x"/],
    ['an input of a group of which only all are asked', { points: inputExpr('x'), blank: [{ inputs: ['x', 'x'], when: 'all' }] }, /reads the input "x"/],
    ['a blank rule for a stranger', { blank: [{ inputs: ['y'], when: 'any' }] }, /names the input "y"/],
    ['a rule text in one language', { rule: { vi: 'x' } }, /rule text/],
  ])('%s', (_what, more, message) => {
    const methods = [methodWith({ expand: (_params, { inputs }) => expansion({ inputs, ...more }) })]
    const [issue] = checkDefinition(indexOf([[odd]]), createRegistry({ methods }))
    expect(issue).toMatchObject({ code: 'definition-plugin-failed', params: { message: expect.stringMatching(message) as string } })
  })

  test('a code of its own', () => {
    const method = methodWith({ check: () => [{ code: 'my-fault' as never, path: [], params: {} }] })
    expect(faultsOfLeaf(odd, [method])).toEqual(['definition-plugin-failed nodes.0.children.0'])
  })

  test('a sound one is scored like any other', () => {
    const methods = [methodWith({ expand: (_params, { inputs }) => expansion({ inputs, blank: [{ inputs: ['x'], when: 'any' }], points: div(inputExpr('x'), num(3)) }) })]
    expect(faultsOfLeaf(odd, methods)).toEqual([])
    const [unit] = run(indexOf([[odd]]), [{ code: 'u', values: { '1.1': { x: 2 } } }], { methods }).units
    expect(unit?.points).toBe(0.67)
  })
})

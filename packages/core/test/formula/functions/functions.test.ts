import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../../src/engine/check-definition.js'
import { div, input, mul, num, ref, sum } from '../../../src/formula/build.js'
import type { Expr } from '../../../src/formula/expr.js'
import { functionTable } from '../../../src/formula/functions/function-names.js'
import { defineFormulaFunction, type FormulaFunction } from '../../../src/formula/functions/formula-function.js'
import { parseFormula } from '../../../src/formula/parse-formula.js'
import { createRegistry } from '../../../src/registry/registry.js'
import { apartFromTraits, indexOf, input as declared } from '../../result/typed-index.js'
import { full, scope } from '../parsed.js'

const text = { vi: 'x', en: 'x' }
const twice = functionWith({})

function functionWith(more: Partial<FormulaFunction>): FormulaFunction {
  const expand = ([x = num(0)]: readonly Expr[]) => mul(num(2), x)
  return defineFormulaFunction({ id: 'test/twice', title: text, description: text, parameters: [{ id: 'x', type: 'number' }], returns: 'number', expand, ...more })
}

function parse(formula: string, functions: readonly FormulaFunction[] = [twice]) {
  return parseFormula(formula, scope, 'number', functionTable(functions))
}

const faults = (formula: string, ...functions: readonly FormulaFunction[]) => {
  const result = parse(formula, functions)
  return result.ok ? [] : result.faults.map(({ code, at }) => `${code} ${String(at)}`)
}

describe('a call is the expression that it stands for', () => {
  const isBig = functionWith({ id: 'test/is-big', returns: 'boolean', expand: ([x = num(0)]) => ({ op: 'gt', left: x, right: num(3) }) })
  const pick = functionWith({
    id: 'test/pick', parameters: [{ id: 'when', type: 'boolean' }, { id: 'x', type: 'number' }],
    expand: ([test, then]) => ({ op: 'if', test: test ?? { op: 'boolean', value: true }, then: then ?? num(0), else: num(0) }),
  })
  const none = functionWith({ id: 'test/half', parameters: [], expand: () => div({ op: 'points' }, num(2)) })

  test.each([
    ['test_twice(a)', '(2 * a)'],
    ['test_twice(test_twice(a + 1)) - b', '((2 * (2 * (a + 1))) - b)'],
    ['test_is_big(a) ? 1 : 0', '((a > 3) ? 1 : 0)'],
    ['test_pick(yes and test_is_big(b), test_twice(a))', '((yes and (b > 3)) ? (2 * a) : 0)'],
    ['min(test_half(), a)', 'min((points / 2), a)'],
    ['test_twice(default(a, 0))', '(2 * default(a, 0))'],
    ['test_twice(ref_max(a))', '(2 * ref_max(a))'],
  ])('%s', (formula, meaning) => {
    const result = parse(formula, [twice, isBig, pick, none])
    expect(result.ok ? full(result.expr) : result.faults).toBe(meaning)
  })

  test('written in formulas with _ for every other sign', () => {
    expect([...functionTable([functionWith({ id: 'my-plugin/a.b-C' })]).keys()]).toEqual(['my_plugin_a_b_C'])
  })
})

describe('what is refused, where it stands', () => {
  test.each([
    ['a + test_twice()', 'formula-arguments 5'],
    ['test_twice(a, b)', 'formula-arguments 1'],
    ['test_twice(yes)', 'formula-type 12'],
    ['1 + test_twice(a + nope)', 'formula-name-unknown 20'],
    ['test_thrice(a)', 'formula-function-unknown 1'],
    ['Test_twice(a)', 'formula-function-unknown 1'],
    ['test_twice(a) ? 1 : 0', 'formula-type 1'],
  ])('%s: %s', (formula, fault) => {
    const [first] = faults(formula, twice)
    expect(first?.replace('undefined', '1')).toBe(fault)
  })

  test('the nearest function of a plugin is suggested', () => {
    const result = parse('test_twise(a)')
    expect(result.ok ? [] : result.faults[0]?.params['nearest']).toEqual(['test_twice'])
  })

  test('an aggregate inside an aggregate, also across the call', () => {
    const most = functionWith({ expand: ([x = num(0)]) => ref('max', x) })
    expect(faults('test_twice(a)', most)).toEqual([])
    expect(faults('test_twice(ref_min(a))', most)).toEqual(['formula-nested-reference 1'])
  })

  test('an input of the same name, both named', () => {
    const odd = { method: 'formula', params: { expression: 'test_twice(test_TWICE)' }, inputs: [declared('test_TWICE')], maxPoints: 10 }
    const [issue] = checkDefinition(indexOf([[odd]]), createRegistry({ functions: [twice] }))
    expect(issue).toMatchObject({ code: 'formula-function-shadowed', params: { name: 'test_twice', id: 'test/twice', input: 'test_TWICE', at: 1 } })
    expect(apartFromTraits(checkDefinition(indexOf([[{ ...odd, params: { expression: 'test_TWICE' } }]]), createRegistry({ functions: [twice] })))).toEqual([])
  })

  test.each([
    ['two that cannot be told apart', ['a/b-c', 'a-b/C'], /"a_b_C" of the formula function "a-b\/C" is that of "a\/b-c"/],
    ['one that hides a word of the language', ['ref/max'], /"ref_max" of the formula function "ref\/max" is a word of the formula language/],
  ])('%s: by the registry', (_what, ids, message) => {
    expect(() => createRegistry({ functions: ids.map((id) => functionWith({ id })) })).toThrow(message)
  })
})

describe('a function that is wrong is a fault with its name, never an exception', () => {
  const cyclic: Record<string, unknown> = { op: 'neg' }
  cyclic['arg'] = cyclic
  const wide = { op: 'max', args: Array.from({ length: 5000 }, () => num(1)) }
  let doubled: Expr = num(1)
  for (let i = 0; i < 60; i += 1) doubled = { op: 'add', left: doubled, right: doubled }

  test.each<[string, (args: readonly Expr[]) => unknown]>([
    ['throws', () => { throw new Error('boom') }],
    ['throws what is no error', () => { throw 'boom' }], // eslint-disable-line @typescript-eslint/only-throw-error
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 5],
    ['a promise', () => Promise.resolve(num(1))],
    ['NaN', () => num(NaN)],
    ['a literal that is no text', () => ({ op: 'number', value: 5 })],
    ['an unknown operation', () => ({ op: 'eval', arg: num(1) })],
    ['an unknown aggregate', () => ({ op: 'ref', fn: 'sum', arg: num(1) })],
    ['a truth value', () => ({ op: 'boolean', value: true })],
    ['an input of its own', () => input('b')],
    ['a function in it', () => ({ op: 'neg', arg: () => 1 })],
    ['a cycle', () => cyclic],
    ['a wide one', () => wide],
    ['an endless one', () => doubled],
    ['a changed argument', ([x]) => Object.assign(x as object, { op: 'points' })],
    ['another list of arguments', (args) => (args as Expr[]).push(num(1))],
  ])('%s', (_what, expand) => {
    expect(faults('1 + test_twice(a)', functionWith({ expand: expand as FormulaFunction['expand'] }))).toEqual(['formula-function-failed 5'])
  })

  test('calls inside calls that grow beyond the limit', () => {
    const grow = functionWith({ expand: ([x = num(0)]) => sum([x, x, x, x]) })
    const nested = (depth: number): string => (depth === 0 ? 'a' : `test_twice(${nested(depth - 1)})`)
    expect(faults(nested(2), grow)).toEqual([])
    expect(faults(nested(12), grow)).toEqual([expect.stringMatching(/^formula-too-large /)])
  })

  test('the sentence says which function, in both languages', () => {
    const odd = { method: 'formula', params: { expression: 'test_twice(x)' }, inputs: [declared('x')], maxPoints: 10 }
    const broken = functionWith({ expand: () => { throw new Error('boom') } })
    expect(checkDefinition(indexOf([[odd]]), createRegistry({ functions: [broken] }))).toMatchObject([
      { code: 'formula-function-failed', indicator: '1.1', params: { name: 'test_twice', id: 'test/twice', message: 'boom', at: 1 } },
    ])
  })
})

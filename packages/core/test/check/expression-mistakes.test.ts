import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/engine/check-definition.js'
import { compareExpr, cond, div, input as inputExpr, inputOr, maxOf, mul, num, option, points, ref, sub, sum } from '../../src/formula/build.js'
import type { Expr } from '../../src/formula/expr.js'
import type { Expansion } from '../../src/methods/method.js'
import { renderIssue } from '../../src/issues/render-issue.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input, type Leaf } from '../result/typed-index.js'
import { expansion, methodWith } from './plugin-methods.js'

const inputs = [input('x'), { ...input('met'), type: 'boolean' as const }, { ...input('who'), type: 'choice' as const, options: [{ id: 'head', label: { vi: 'x' } }] }]
const leaf: Leaf = { method: 'test/odd', inputs, maxPoints: 10 }
const blank: Expansion['blank'] = [{ inputs: ['x', 'met', 'who'], when: 'any' }]

/** What the author of a method reads that expands to this. */
function told(more: Partial<Expansion>): string {
  const methods = [methodWith({ expand: (_params, context) => expansion({ inputs: context.inputs, blank, ...more }) })]
  const issues = checkDefinition(indexOf([[leaf]]), createRegistry({ methods }))
  expect(issues.map(({ code, path, params }) => [code, path.join('.'), params['method']])).toEqual([['definition-plugin-failed', 'nodes.0.children.0', 'test/odd']])
  return (issues[0]?.params['message'] as string).replace('expand() returned something that is not an expression: ', '')
}

const bad = (value: unknown) => value as Expr
const operations =
  'number, boolean, points, input, add, sub, mul, div, pow, neg, eq, ne, lt, le, gt, ge, and, or, not, if, min, max, abs, floor, ceil, round, clamp, sqrt, ln, exp, option, input-or, ref'

describe('a mistake in an expression is told with its place and with what to write', () => {
  test.each<[string, Expr, string]>([
    ['a bare number', sub(inputExpr('x'), bad(0)), 'points.right is the bare number 0: write num(0)'],
    ['a bare truth value', cond(bad(true), num(1), num(0)), `points.test is a bare true: write booleanExpr(true)`],
    ['a bare text', mul(points, bad('x')), 'points.right is the bare text "x": write input("x") for the figure of an input, num(…) for a number'],
    ['nothing', div(inputExpr('x'), bad(undefined)), 'points.right is undefined: there must be an expression'],
    ['nothing at all', bad(null), 'points is null: there must be an expression'],
    ['a builder that was not called', sum([num(1), bad(num)]), 'points.right is a function: call it, an expression is plain data'],
    ['a list', bad([num(1)]), 'points is a list: an expression is one object with "op"'],
    ['no operation', bad({}), 'points has no "op": make expressions with num, input, mul and the other builders'],
    ['a sign', cond(compareExpr(bad('>') as never, inputExpr('x'), num(1)), num(1), num(0)), `points.test has the unknown operation ">": write "gt"; there are: ${operations}`],
    ['an operation that there is not', bad({ op: 'constructor' }), `points has the unknown operation "constructor"; there are: ${operations}`],
    ['a maximum without a list', bad({ op: 'max', arg: num(1) }), 'points has no list "args": write maxOf(…)'],
    ['an item of a list', maxOf(num(1), bad(2)), 'points.args[1] is the bare number 2: write num(2)'],
    ['another reference', ref('sum' as never, inputExpr('x')), 'points has the unknown reference "sum"; there are: max, min, mean, sd, count, rank'],
    ['a literal that is a number', bad({ op: 'number', value: 5 }), 'points has the value 5, which is no text: make it with num(…)'],
    ['a quotient in float64', mul(points, num(1 / 3)), 'points.right is the literal 0.3333333333333333, which is no decimal of at most 15 significant digits: write div(num(1), num(3)) for 1/3'],
    ['yes or no as a number', mul(points, inputExpr('met')), 'points.right is yes or no where a number must stand: make a number of it with cond(test, num(1), num(0))'],
    ['a number as yes or no', cond(inputExpr('x'), num(1), num(0)), 'points.test is a number where yes or no must stand: compare it with compareExpr(op, left, right)'],
    ['a choice as a number', inputExpr('who'), 'points reads a choice: ask for one of its options with option(id, optionId)'],
    ['a fallback of the wrong type', inputOr('x', true), `points has the fallback true: inputOr('x', …) takes a number, at most 15 digits and 6 decimals`],
    ['an input that is not there', inputExpr('y'), 'points reads the input y, which "inputs" of the expansion does not have; there are: x, met, who'],
    ['an option that is not there', cond(option('who', 'deputy'), num(1), num(0)), 'points.test asks the input who for the option deputy, which it does not have; there are: head'],
    ['a reference in a reference', ref('max', ref('min', inputExpr('x'))), 'points.arg is a ref inside another ref: inside a ref use only the figures of the unit itself'],
    ['a minimum of nothing', { op: 'min', args: [] }, 'points (min) takes 1+, not 0'],
  ])('%s', (_what, expr, sentence) => {
    expect(told({ points: expr })).toBe(sentence)
  })

  test('in warnings and in the condition of not applicable', () => {
    const warning = { code: 'zero-denominator-settled', inputs: ['x'], when: compareExpr('eq', inputExpr('x'), bad(0)) } as const
    expect(told({ warnings: [warning] })).toBe('warnings[0].when.right is the bare number 0: write num(0)')
    expect(told({ notApplicableWhen: num(1) })).toBe('notApplicableWhen is a number where yes or no must stand: compare it with compareExpr(op, left, right)')
  })

  test('a reference in a warning, which looks at one unit', () => {
    const when = compareExpr('gt', inputExpr('x'), mul(num(2), ref('mean', inputExpr('x'))))
    expect(told({ warnings: [{ code: 'zero-denominator-settled', inputs: ['x'], when }] })).toBe(
      'warnings[0].when.right.right is a ref: a warning looks at the figures of the unit itself, so compare input(…) with input(…) or num(…)',
    )
    const issues = checkDefinition(
      indexOf([[leaf]]),
      createRegistry({ methods: [methodWith({ expand: (_params, context) => expansion({ inputs: context.inputs, blank, warnings: [{ code: 'zero-denominator-settled', inputs: ['x'], when }] }) })] }),
    )
    for (const language of ['vi', 'en'] as const) expect(renderIssue(issues[0]!, language).what).toContain('warnings[0].when.right.right')
  })

  test('several are told together, one that stands in several places once', () => {
    const isZero = compareExpr('eq', inputExpr('y'), num(0))
    expect(told({ points: cond(isZero, num(0), mul(points, inputExpr('met'))), warnings: [{ code: 'zero-denominator-settled', inputs: ['x'], when: isZero }] })).toBe(
      'points.test.left reads the input y, which "inputs" of the expansion does not have; there are: x, met, who; ' +
        'points.else.right is yes or no where a number must stand: make a number of it with cond(test, num(1), num(0))',
    )
  })
})

test('a rule that is too large may come of the params: it stays a fault of the indicator', () => {
  const wide: Expr = { op: 'max', args: Array.from({ length: 400 }, () => num(1)) }
  const methods = [methodWith({ expand: (_params, context) => expansion({ inputs: context.inputs, points: wide }) })]
  expect(checkDefinition(indexOf([[leaf]]), createRegistry({ methods })).map(({ code }) => code)).toEqual(['formula-too-large'])
})

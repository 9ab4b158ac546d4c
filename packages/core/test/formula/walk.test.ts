import { describe, expect, test } from 'vitest'
import { clampExpr, compareExpr, cond, div, input, inputOr, maxOf, minOf, mul, neg, num, option, points, ref, sub, sum } from '../../src/formula/build.js'
import type { Expr } from '../../src/formula/expr.js'
import { childrenOf, inputsOf, isInexact, transform, walk } from '../../src/formula/walk.js'
import { full, parsed } from './parsed.js'

const everything = parsed(
  'is(stage, done) and not yes or a <= 1 ? clamp(round(a / 3, 2), 0, points) + min(a, b, -c) ^ 2 : ref_max(abs(floor(ceil(sqrt(ln(default(b, 2)))))))',
)

describe('walking', () => {
  test('visits everything once, parents first, in written order', () => {
    const seen: string[] = []
    walk(parsed('a * (b + 1) - c'), (expr) => seen.push(full(expr)))
    expect(seen).toEqual(['((a * (b + 1)) - c)', '(a * (b + 1))', 'a', '(b + 1)', 'b', '1', 'c'])
  })

  test('children stand in written order', () => {
    expect(childrenOf(parsed('yes ? a : b')).map(full)).toEqual(['yes', 'a', 'b'])
    expect(childrenOf(parsed('clamp(a, b, c)')).map(full)).toEqual(['a', 'b', 'c'])
    expect(childrenOf(points)).toEqual([])
  })
})

describe('transforming', () => {
  test('nothing changed: the same objects', () => {
    expect(transform(everything, () => undefined)).toBe(everything)
  })

  test('replaces at every place, and leaves the rest as it was', () => {
    const before = JSON.stringify(everything)
    const renamed = transform(everything, (expr) => (expr.op === 'input' && expr.id === 'a' ? input('z') : undefined))
    expect(full(renamed)).toBe(full(everything).replace(/\ba\b/g, 'z'))
    expect(JSON.stringify(everything)).toBe(before)
  })

  test('goes through every kind of node', () => {
    const doubled = transform(everything, (expr) => (expr.op === 'number' ? num('9') : undefined))
    expect(full(doubled)).toBe(full(everything).replace(/\b[0-3]\b(?!\) \+ min)/g, '9').replace('round((a / 9), 9)', 'round((a / 9), 2)').replace('default(b, 9)', 'default(b, 2)'))
  })

  test('what was put in is not looked into', () => {
    const wrapped = transform(parsed('a'), (expr) => (expr.op === 'input' ? neg(expr) : undefined))
    expect(full(wrapped)).toBe('(-a)')
  })

  test('untouched siblings are shared', () => {
    const expr = parsed('(a + 1) * (b + 1)') as Expr & { op: 'mul' }
    const changed = transform(expr, (node) => (node.op === 'input' && node.id === 'a' ? input('c') : undefined)) as typeof expr
    expect(changed.right).toBe(expr.right)
    expect(changed.left).not.toBe(expr.left)
  })
})

describe('inputs', () => {
  test.each<[string, string[], string[]]>([
    ['a + b', ['a', 'b'], []],
    ['a + default(b, 0)', ['a'], ['b']],
    ['b + default(b, 0)', ['b'], []],
    ['is(stage, done) ? default(a, 1) : 0', ['stage'], ['a']],
    ['points / 2', [], []],
    ['ref_max(a) * default(c, 0)', ['a'], ['c']],
  ])('of %s', (text, required, optional) => {
    const found = inputsOf(parsed(text))
    expect([[...found.required].sort(), [...found.optional].sort()]).toEqual([required, optional])
  })
})

describe('leaving exact arithmetic', () => {
  test.each(['sqrt(a)', 'ln(a)', 'exp(a)', 'a ^ 0.5', 'a ^ b', '2 ^ (1 / 2)', 'ref_sd(a)', 'yes ? 1 : sqrt(a)', 'a ^ (1 + 1)', 'a ^ 2.0'])('%s may', (text) => {
    expect(isInexact(parsed(text))).toBe(true)
  })

  test.each(['a / b', 'a ^ 2', 'a ^ -2', 'a ^ 0', 'round(a / 3, 6)', 'ref_mean(a)', 'ref_rank(a)', 'abs(a)', 'floor(a)'])('%s does not', (text) => {
    expect(isInexact(parsed(text))).toBe(false)
  })
})

describe('builders', () => {
  test.each([
    [num(1e-7), '0.0000001'],
    [num(1.5e-9), '0.0000000015'],
    [num(1e21), '1000000000000000000000'],
    [num(1.25e22), '12500000000000000000000'],
    [num(-2.5e-7), '-0.00000025'],
    [num(0.1), '0.1'],
    [num(-0), '0'],
    [num('1.50'), '1.50'],
    [sum([]), '0'],
    [sum([input('a'), input('b'), input('c')]), '((a + b) + c)'],
    [mul(input('a'), input('b'), input('c')), '((a * b) * c)'],
    [sub(div(input('a'), input('b')), neg(points)), '((a / b) - (-points))'],
    [cond(compareExpr('ge', input('a'), num(1)), points, num(0)), '((a >= 1) ? points : 0)'],
    [clampExpr(minOf(input('a'), num(1)), num(0), maxOf(points, num(2))), 'clamp(min(a, 1), 0, max(points, 2))'],
    [option('stage', 'done'), 'is(stage, done)'],
    [inputOr('a', 0), 'default(a, 0)'],
    [ref('sd', input('a')), 'ref_sd(a)'],
  ])('%#: %s', (expr, text) => {
    expect(full(expr)).toBe(text)
  })

  test('give plain data', () => {
    expect(JSON.parse(JSON.stringify(everything))).toEqual(everything)
  })
})

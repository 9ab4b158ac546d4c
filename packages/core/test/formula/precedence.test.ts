import fc from 'fast-check'
import { parse } from 'mathjs'
import { describe, expect, test } from 'vitest'
import { evaluateNumber } from '../../src/engine/exact/evaluate.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { toNumber } from '../../src/numeric/rational.js'
import { SEED } from '../numeric/arbitraries.js'
import { full, parsed, scope } from './parsed.js'
import { powers } from '../../src/engine/powers.js'

describe('what binds tighter', () => {
  // By the rules of the contract: ^ (from the right), sign, × ÷, + −, comparison, not, and, or, condition (from the right).
  test.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['8 / 4 / 2', '((8 / 4) / 2)'],
    ['8 / 4 * 2', '((8 / 4) * 2)'],
    ['2 ^ 3 ^ 2', '(2 ^ (3 ^ 2))'],
    ['-2 ^ 2', '(-(2 ^ 2))'],
    ['2 ^ -2', '(2 ^ (-2))'],
    ['2 ^ -3 ^ 2', '(2 ^ (-(3 ^ 2)))'],
    ['-a * b', '((-a) * b)'],
    ['a - -b', '(a - (-b))'],
    ['--a', '(-(-a))'],
    ['+a', 'a'],
    ['2 * 3 ^ 2', '(2 * (3 ^ 2))'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['((a))', 'a'],
    ['a < b ? 1 : 2', '((a < b) ? 1 : 2)'],
    ['a < 1 ? 1 : b < 1 ? 2 : 3', '((a < 1) ? 1 : ((b < 1) ? 2 : 3))'],
    ['yes or a < 1 and b < 1 ? 1 : 0', '((yes or ((a < 1) and (b < 1))) ? 1 : 0)'],
    ['(yes or a < 1) and b < 1 ? 1 : 0', '(((yes or (a < 1)) and (b < 1)) ? 1 : 0)'],
    ['not yes and a < 1 ? 1 : 0', '(((not yes) and (a < 1)) ? 1 : 0)'],
    ['not (a < 1) ? 1 : 0', '((not (a < 1)) ? 1 : 0)'],
    ['a + 1 <= b * 2 ? 1 : 0', '(((a + 1) <= (b * 2)) ? 1 : 0)'],
    ['is(stage, done) ? points : 0', '(is(stage, done) ? points : 0)'],
    ['min(a, b + 1, 3)', 'min(a, (b + 1), 3)'],
    ['round(a / 3, 2) + default(b, -1.5)', '(round((a / 3), 2) + default(b, -1.5))'],
    ['a\t*\tb', '(a * b)'],
  ])('%s', (text, expected) => {
    expect(full(parsed(text))).toBe(expected)
  })

  test('not binds tighter than a comparison, so that a number behind it is refused', () => {
    const result = parseFormula('not a < 1 ? 1 : 0', scope)
    expect(new Set(result.ok ? [] : result.faults.map(({ code }) => code))).toEqual(new Set(['formula-type']))
  })

  test('literals keep every digit that was written', () => {
    expect(['0.10', '007', '123456789012345', '0.000001', '1.50'].map((text) => full(parsed(text)))).toEqual(['0.10', '007', '123456789012345', '0.000001', '1.50'])
  })
})

describe('random arithmetic', () => {
  const leaf = fc.constantFrom('1', '2', '3', '7', '0.5')
  const { text } = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('text'), fc.constantFrom(' + ', ' - ', ' * ', ' / '), tie('text')).map((parts) => parts.join('')),
      tie('text').map((inner) => `(${inner})`),
      fc.tuple(fc.constantFrom('2', '3', '(1.5)'), fc.integer({ min: 0, max: 3 })).map(([base, power]) => `${base} ^ ${power}`),
      tie('text').map((inner) => `-(${inner})`),
    ),
  }))
  const none = () => undefined
  const cell = { powers, maximum: { n: 1n, d: 1n }, number: none, boolean: none, option: none, reference: () => ({ n: 0n, d: 1n }) }

  test('means what mathjs means', () => {
    fc.assert(fc.property(text, (formula) => {
      const theirs = Number(parse(formula).evaluate())
      if (!Number.isFinite(theirs)) return
      let ours: number
      try {
        ours = toNumber(evaluateNumber(parsed(formula), cell))
      } catch {
        return // a division by exactly zero, where float64 only came near
      }
      expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)))
    }), SEED)
  })

  test('printed with all parentheses it is the same expression', () => {
    fc.assert(fc.property(text, (formula) => {
      const expr = parsed(formula)
      expect(parsed(full(expr))).toEqual(expr)
      expect(parsed(formula)).toEqual(expr) // and parsing again gives the same
    }), SEED)
  })
})

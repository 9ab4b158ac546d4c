import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMULA_LIMITS } from '../../src/formula/limits.js'
import { parseFormula } from '../../src/formula/parse-formula.js'
import { SEED } from '../numeric/arbitraries.js'
import { refused, scope } from './parsed.js'

describe('refused texts, with the position of what is wrong', () => {
  // Positions count characters from 1, by hand.
  test.each([
    ['a + x1', ['formula-name-unknown 5']],
    ['a + $', ['formula-character 5']],
    ['a + "x"', ['formula-character 5']],
    ['a = 1', ['formula-character 3']],
    ['a; b', ['formula-character 2']],
    ['a\nb', ['formula-character 2']],
    ['[a]', ['formula-character 1']],
    ['{a: 1}', ['formula-character 1']],
    ['a.b', ['formula-character 2']],
    ['a\u00a0+ b', ['formula-character 2']],
    ['a × b', ['formula-character 3']],
    ['a − b', ['formula-character 3']],
    ['số + 1', ['formula-character 2']],
    ['1.', ['formula-number 1']],
    ['.5', ['formula-character 1']],
    ['a + 1e3', ['formula-number 5']],
    ['1234567890123456', ['formula-number 1']],
    ['a + 0.1234567890123456', ['formula-number 5']],
    ['2a', ['formula-number 1']],
    ['a b', ['formula-implicit-product 3']],
    ['(a)(b)', ['formula-implicit-product 4']],
    ['a not yes', ['formula-implicit-product 3']],
    ['foo(a)', ['formula-function-unknown 1']],
    ['a + min()', ['formula-arguments 5']],
    ['a + round(b, c)', ['formula-arguments 5']],
    ['round(a, 7)', ['formula-arguments 1']],
    ['clamp(a, b)', ['formula-arguments 1']],
    ['abs(a, b)', ['formula-arguments 1']],
    ['default(a + 1, 2)', ['formula-arguments 1']],
    ['default(a, b)', ['formula-arguments 1']],
    ['is(stage)', ['formula-arguments 1']],
    ['is(stage, don) ? 1 : 0', ['formula-option-unknown 1']],
    ['is(a, done) ? 1 : 0', ['formula-option-unknown 1']],
    ['1 < a < 3 ? 1 : 0', ['formula-chained-comparison 7']],
    ['ref_max(1 + ref_min(a))', ['formula-nested-reference 13']],
  ])('%j', (text, expected) => {
    expect(refused(text)).toEqual(expected)
  })

  test.each(['', ' ', '\t', '+', 'a +', '(a', 'a)', '()', 'a ? b', 'a : b', 'min(', 'a,b', ',', 'a ^', '? :', 'not', 'and'])('%j is no sentence', (text) => {
    expect(refused(text).length).toBeGreaterThan(0)
  })

  test.each(['a == yes ? 1 : 0', 'yes + 1', 'a and yes ? 1 : 0', 'a ? 1 : 0', 'yes', 'yes ? 1 : yes', '-yes', 'stage + 1', 'min(a, yes)', 'a < (b < c) ? 1 : 0', 'default(a, true)', 'default(yes, 1) ? 1 : 0', 'ref_max(yes)'])(
    '%j mixes types', (text) => {
      expect(refused(text).map((line) => line.split(' ')[0])).toContain('formula-type')
    },
  )

  test.each(['import', 'eval(1)', 'constructor', '__proto__', 'a.constructor("x")()', 'cos(a)', 'random()', 'f(x) = x', 'createUnit(a)', 'process', 'i', 'e', 'pi', 'Infinity', 'NaN', 'null', 'undefined', 'end', 'true', '1:3', 'a\'', 'a!', 'a % 2', 'a | 1', 'a & 1', 'a << 1', 'a to b', 'a in b', 'a mod b', 'a xor b', '1 cm'])(
    'nothing else of mathjs gets in: %s', (text) => {
      expect(refused(text).length).toBeGreaterThan(0)
    },
  )

  test('all faults of meaning at once', () => {
    expect(refused('x + y + yes')).toEqual(['formula-name-unknown 1', 'formula-name-unknown 5', 'formula-type 9'])
  })
})

describe('limits', () => {
  const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`

  test('length: 2,000 characters pass, 2,001 do not', () => {
    expect(refused(`a${' '.repeat(1999)}`)).toEqual([])
    expect(refused(`a${' '.repeat(2000)}`)).toEqual(['formula-too-long undefined'])
  })

  test('parentheses: 32 levels pass, 33 do not', () => {
    expect(refused(nested(32))).toEqual([])
    expect(refused(nested(33))).toEqual(['formula-too-deep 33'])
  })

  test('depth of the tree: a literal under 31 signs passes, under 32 it does not', () => {
    expect(refused(`${'-'.repeat(31)}1`)).toEqual([])
    expect(refused(`${'-'.repeat(32)}1`)).toEqual(['formula-too-deep undefined'])
  })

  test('size: 300 nodes pass, 301 do not', () => {
    const leaves = (count: number) => Array.from({ length: count }, () => 'a').join(', ')
    expect(refused(`min(${leaves(299)})`)).toEqual([]) // with the minimum itself 300
    expect(refused(`min(${leaves(300)})`)).toEqual(['formula-too-large undefined'])
  })

  test('a literal has at most 15 significant digits; zeros around them do not count', () => {
    expect(refused('123456789012345')).toEqual([])
    expect(refused('0.00000123456789012345')).toEqual([])
    expect(refused('0001')).toEqual([])
    expect(refused('1234567890123456')).toEqual(['formula-number 1'])
  })

  test.each([
    ['opening parentheses', '('.repeat(2000)],
    ['signs', `${'-'.repeat(1999)}1`],
    ['negations', `${'not '.repeat(400)}yes ? 1 : 0`],
    ['powers', `2${'^2'.repeat(999)}`],
    ['sums', `a${'+a'.repeat(999)}`],
    ['conditions', `${'yes?1:'.repeat(330)}1`],
    ['calls', `${'min('.repeat(499)}1`],
    ['comparisons', `1${'<1'.repeat(900)} ? 1 : 0`],
    ['questions', '?'.repeat(2000)],
    ['commas', `min(${'1,'.repeat(990)}1)`],
    ['a very long text', 'a+'.repeat(1_000_000)],
  ])('bombs of %s are refused quickly', (_what, text) => {
    const started = performance.now()
    expect(refused(text).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

test('no text makes it throw, and the answer is the same twice', () => {
  const pieces = fc.constantFrom('a', 'b', 'yes', 'stage', '1', '2.5', '+', '-', '*', '/', '^', '<', '==', '?', ':', '(', ')', ',', ' ', 'min', 'is', 'default', 'round', 'not ', ' and ', 'ref_max', 'points', 'é', '"', '.')
  fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
    const text = parts.join('')
    const first = parseFormula(text, scope)
    expect(parseFormula(text, scope)).toEqual(first)
    for (const fault of first.ok ? [] : first.faults) {
      expect(fault.code).toMatch(/^formula-/)
      if (fault.at !== undefined) expect(fault.at >= 1 && fault.at <= Math.max(1, text.length)).toBe(true)
    }
  }), { ...SEED, numRuns: 1000 })
  expect(FORMULA_LIMITS).toEqual({ length: 2000, depth: 32, nodes: 300 })
})

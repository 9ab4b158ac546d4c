import { describe, expect, test } from 'vitest'
import { compileIndex } from '../../src/engine/compile.js'
import { DefinitionError } from '../../src/issues/definition-error.js'
import type { Issue } from '../../src/issues/issue.js'
import { createRegistry } from '../../src/registry/registry.js'
import { indexOf, input } from './one-indicator.js'

const inputs = [
  input('x'),
  input('y'),
  input('f', 'boolean'),
  input('who', 'choice', { options: [{ id: 'head', label: { vi: 'h' } }] }),
]

function issuesOf(expression: string): readonly Issue[] {
  try {
    compileIndex(indexOf({ method: 'formula', params: { expression }, inputs, max: 10 }), createRegistry())
    return []
  } catch (error) {
    if (error instanceof DefinitionError) return error.issues
    throw error
  }
}

/** Text, code of the first issue, and its place in the text, counted by hand from 1. */
const refused: readonly (readonly [text: string, code: string, at: number | undefined])[] = [
  ['1 < x < 3', 'formula-chained-comparison', 7],
  ['x * 5 %', 'formula-character', 7],
  ['5 % 3', 'formula-character', 3],
  ['x!', 'formula-character', 2],
  ['2x', 'formula-number', 1],
  ['2 x', 'formula-implicit-product', 3],
  ['x y', 'formula-implicit-product', 3],
  ['(x)(y)', 'formula-implicit-product', 4],
  ['2(x)', 'formula-implicit-product', 2],
  ['1e5', 'formula-number', 1],
  ['x + 1E5', 'formula-number', 5],
  ['0x10', 'formula-number', 1],
  ['1.', 'formula-number', 1],
  ['.5', 'formula-character', 1],
  ['1234567890123456', 'formula-number', 1],
  ['x + 1.234567890123456', 'formula-number', 5],
  ['"x"', 'formula-character', 1],
  ["x + 'y'", 'formula-character', 5],
  ['x[1]', 'formula-character', 2],
  ['[1, 2]', 'formula-character', 1],
  ['{a: 1}', 'formula-character', 1],
  ['x = 3', 'formula-character', 3],
  ['x; y', 'formula-character', 2],
  ['x.y', 'formula-character', 2],
  ['x\ny', 'formula-character', 2],
  ['điểm', 'formula-character', 1],
  ['x + z', 'formula-name-unknown', 5],
  ['X', 'formula-name-unknown', 1],
  ['pi', 'formula-name-unknown', 1],
  ['i', 'formula-name-unknown', 1],
  ['Infinity', 'formula-name-unknown', 1],
  ['NaN', 'formula-name-unknown', 1],
  ['null', 'formula-name-unknown', 1],
  ['undefined', 'formula-name-unknown', 1],
  ['x + f', 'formula-type', 5],
  ['f > 1', 'formula-type', 1],
  ['x > 1', 'formula-type', 1],
  ['f', 'formula-type', 1],
  ['true', 'formula-type', 1],
  ['x ? 1 : 2', 'formula-type', 1],
  ['f ? x : f', 'formula-type', 1],
  ['f and x ? 1 : 2', 'formula-type', 7],
  ['who + 1', 'formula-type', 1],
  ['f == true ? 1 : 2', 'formula-type', 1],
  ['is(who, chair) ? 1 : 2', 'formula-option-unknown', 1],
  ['default(x, true)', 'formula-type', 1],
  ['default(x, y)', 'formula-arguments', 1],
  ['evaluate(x)', 'formula-function-unknown', 1],
  ['x + sum(y, 1)', 'formula-function-unknown', 5],
  ['points(3)', 'formula-function-unknown', 1],
  ['round(x, 7)', 'formula-arguments', 1],
  ['round(x, y)', 'formula-arguments', 1],
  ['sqrt(x, y)', 'formula-arguments', 1],
  ['1 + clamp(x, 1)', 'formula-arguments', 5],
  ['min()', 'formula-arguments', 1],
  ['ref_max(ref_min(x))', 'formula-nested-reference', 9],
  ['', 'formula-syntax', 1],
  ['   ', 'formula-syntax', 1],
]

describe('a formula outside the language is refused with code and position', () => {
  test.each(refused)('%j is %s at %s', (text, code, at) => {
    const [first] = issuesOf(text)
    expect({ code: first?.code, at: first?.params['at'] }).toEqual({ code, at })
  })

  test.each(['(x', 'x)', 'x +', 'x ^^ 2', '? 1 : 2', 'x ? 1', ', x', 'not', 'min(x,, y)'])('%j has no meaning', (text) => {
    const issues = issuesOf(text)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.every(({ code }) => code.startsWith('formula-'))).toBe(true)
  })

  test('a text over 2000 characters is too long', () => {
    expect(issuesOf(`x${' '.repeat(2000)}`)[0]?.code).toBe('formula-too-long')
    expect(issuesOf(`x${' '.repeat(1999)}`)).toEqual([])
  })

  test('more than 32 levels are too deep', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}x${')'.repeat(depth)}`
    expect(issuesOf(nested(32))).toEqual([])
    const [first] = issuesOf(nested(33))
    expect({ code: first?.code, at: first?.params['at'] }).toEqual({ code: 'formula-too-deep', at: 33 })
    expect(issuesOf(`${'-'.repeat(40)}x`)[0]?.code).toBe('formula-too-deep')
  })

  test('more than 300 nodes are too large', () => {
    const wide = (count: number) => `min(${Array.from({ length: count }, () => 'x').join(',')})`
    expect(issuesOf(wide(299))).toEqual([])
    expect(issuesOf(wide(300))[0]?.code).toBe('formula-too-large')
  })

  test('what the language has is not refused', () => {
    const texts = ['x', 'points', '-x', '+x', '2 * x', 'x^2', 'f ? x : y', 'not f ? 1 : 2', 'x <= 1 and y != 2 or f ? 1 : 0']
    texts.push('123456789012345', '0.000000000000001')
    expect(texts.flatMap(issuesOf)).toEqual([])
  })
})

import fc from 'fast-check'
import { parse } from 'mathjs'
import { expect, test } from 'vitest'
import { mathParser } from '../../src/formula/mathjs-parser.js'
import { SEED } from '../numeric/arbitraries.js'

const SHOWN = [
  'type', 'condition', 'trueExpr', 'falseExpr', 'value', 'fn', 'args', 'op', 'implicit', 'content', 'start', 'end', 'step', 'conditionals', 'params', 'name',
]

/** What a node says that the library reads, and the same of those in it. Parts that are absent, null or false say nothing; a call has its name in `fn`. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (typeof node !== 'object' || node === null) return node ?? null
  return Object.fromEntries(
    SHOWN.flatMap((name) => {
      if (name === 'name' && Reflect.get(node, 'type') !== 'SymbolNode') return []
      const value: unknown = Reflect.get(node, name)
      const absent = value === undefined || value === null || value === false || typeof value === 'function'
      return absent && name !== 'value' ? [] : [[name, plain(value)] as const]
    }),
  )
}

/** The tree of a text, or where the parser stopped. */
function outcome(read: (text: string) => unknown, text: string): unknown {
  try {
    return plain(read(text))
  } catch (error) {
    return { stopped: (error as { readonly char?: number }).char }
  }
}

const piece = fc.constantFrom(
  'a', 'b', 'points', 'in', 'to', 'mod', 'xor', 'end', 'true', 'null', 'NaN', 'Infinity', '1', '0.5', '100', 'min(', 'is(', '(', ')', ',',
  '+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', 'and', 'or', 'not', '?', ':',
)

test('the nodes that hold their parts are read as those of mathjs, and the parser stops at the same places', () => {
  let trees = 0
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = pieces.join(' ')
      const full = outcome(parse, text)
      if (!Object.hasOwn(full as object, 'stopped')) trees += 1
      expect(outcome(mathParser(), text)).toEqual(full)
    }),
    { ...SEED, numRuns: 2000, examples: [[['a', '<', 'b', '<', '1']], [['a', ':', 'b', ':', '1']], [['min(', 'a', ',', 'b', ')', '*', '-', 'points', '^', '1']]] },
  )
  expect(trees).toBeGreaterThan(100)
})

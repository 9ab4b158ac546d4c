import type { FormulaFault } from './fault.js'
import { FORMULA_LIMITS } from './limits.js'
import { operationOf, operators } from './operations.js'

/** A piece of a formula text. `at` counts characters from 1. */
export interface Token {
  readonly kind: 'number' | 'name' | 'keyword' | 'operator' | 'open' | 'close' | 'comma'
  readonly text: string
  readonly at: number
}

const OPERATORS = /^(?:<=|>=|==|!=|[-+*/^<>?:])/
const NAME = /^[A-Za-z][A-Za-z0-9_]*/
const KEYWORDS: readonly string[] = operators().flatMap((op) => operationOf(op)?.sign ?? []).filter((sign) => NAME.test(sign))
const NUMBER = /^\d+(?:\.\d+)?/

/**
 * Splits a formula and refuses, with the position, everything outside the language before the parser sees it: foreign characters, numbers
 * in other forms, implicit products, too much text or nesting.
 */
export function tokenize(text: string): { readonly tokens: readonly Token[]; readonly faults: readonly FormulaFault[] } {
  if (text.length > FORMULA_LIMITS.length) {
    return { tokens: [], faults: [{ code: 'formula-too-long', params: { limit: FORMULA_LIMITS.length, actual: text.length } }] }
  }
  const tokens: Token[] = []
  const faults: FormulaFault[] = []
  let depth = 0
  let i = 0
  while (i < text.length) {
    const at = i + 1
    const rest = text.slice(i)
    const char = rest.charAt(0)
    if (char === ' ' || char === '\t') {
      i += 1
      continue
    }
    const token = readToken(rest, at)
    if ('code' in token) {
      faults.push(token)
      return { tokens, faults }
    }
    const previous = tokens.at(-1)
    if (previous && isImplicitProduct(previous, token)) {
      faults.push({ code: 'formula-implicit-product', params: { left: previous.text, right: token.text }, at })
    }
    if (token.kind === 'open') depth += 1
    if (token.kind === 'close') depth -= 1
    if (depth > FORMULA_LIMITS.depth) {
      return { tokens, faults: [...faults, { code: 'formula-too-deep', params: { limit: FORMULA_LIMITS.depth }, at }] }
    }
    tokens.push(token)
    i += token.text.length
  }
  return { tokens, faults }
}

function readToken(rest: string, at: number): Token | FormulaFault {
  const number = NUMBER.exec(rest)?.[0]
  if (number !== undefined) {
    const next = rest.charAt(number.length)
    const significant = number.replace('.', '').replace(/^0+/, '')
    if (/[A-Za-z0-9_.]/.test(next) || significant.length > 15) {
      const bad = /^[A-Za-z0-9_.]+/.exec(rest)?.[0] ?? number
      return { code: 'formula-number', params: { text: bad }, at }
    }
    return { kind: 'number', text: number, at }
  }
  const name = NAME.exec(rest)?.[0]
  if (name !== undefined) return { kind: KEYWORDS.includes(name) ? 'keyword' : 'name', text: name, at }
  const operator = OPERATORS.exec(rest)?.[0]
  if (operator !== undefined) return { kind: 'operator', text: operator, at }
  if (rest.startsWith('(')) return { kind: 'open', text: '(', at }
  if (rest.startsWith(')')) return { kind: 'close', text: ')', at }
  if (rest.startsWith(',')) return { kind: 'comma', text: ',', at }
  return { code: 'formula-character', params: { text: printable(rest.codePointAt(0) ?? 0) }, at }
}

/** The character itself, or its code where it would not show. */
function printable(code: number): string {
  return code < 0x20 || code === 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : String.fromCodePoint(code)
}

/** `2x`, `x y`, `(x)(1)`, `(x) 2`: products that nobody wrote. A name before a parenthesis is a call. */
function isImplicitProduct(previous: Token, token: Token): boolean {
  const ends = previous.kind === 'number' || previous.kind === 'close' || previous.kind === 'name'
  if (!ends) return false
  if (token.kind === 'open') return previous.kind !== 'name'
  return token.kind === 'number' || token.kind === 'name' || (token.kind === 'keyword' && token.text === 'not')
}

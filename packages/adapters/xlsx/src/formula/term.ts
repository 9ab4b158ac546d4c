import { gcd } from '@dti-vn/sdk'
import { EXACT_LIMIT } from './exact-limit.js'

/** A whole number inside a formula: known when the sheet is made, or the text of an address or of a formula in parentheses. */
export type Term = bigint | string

/** A term as formula text. Negative numbers stand in parentheses: LibreOffice reads −2^2 as 4. */
export function termText(term: Term): string {
  if (typeof term === 'string') return term
  return term < 0n ? `(${String(term)})` : String(term)
}

/** A product in parentheses; factors 0 and 1 vanish. */
export function times(...factors: readonly Term[]): Term {
  const known = factors.reduce<bigint>((product, factor) => (typeof factor === 'bigint' ? product * factor : product), 1n)
  const open = factors.filter((factor) => typeof factor === 'string')
  if (known === 0n || open.length === 0) return known
  const texts = known === 1n ? open : [termText(known), ...open]
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('*')})`
}

/** A sum in parentheses. */
export function plus(a: Term, b: Term): Term {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a + b
  if (a === 0n) return b
  return b === 0n ? a : `(${termText(a)}+${termText(b)})`
}

/** A difference in parentheses. */
export function minus(a: Term, b: Term): Term {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a - b
  return b === 0n ? a : `(${termText(a)}-${termText(b)})`
}

/** A quotient that is known to be whole. */
export function over(a: Term, b: Term): Term {
  if (b === 1n) return a
  return typeof a === 'bigint' && typeof b === 'bigint' ? a / b : `(${termText(a)}/${termText(b)})`
}

export function absoluteOf(a: Term): Term {
  if (typeof a === 'string') return `ABS(${a})`
  return a < 0n ? -a : a
}

/** The greatest common divisor of two numbers, not both 0. */
export function gcdOf(a: Term, b: Term): Term {
  if (typeof a === 'bigint' && typeof b === 'bigint') return gcd(a < 0n ? -a : a, b < 0n ? -b : b)
  if (a === 1n || b === 1n) return 1n
  return `GCD(${termText(absoluteOf(a))},${termText(absoluteOf(b))})`
}

/** The largest of some terms that are not negative. */
export function largest(terms: readonly Term[]): Term {
  const known = terms.reduce<bigint>((most, term) => (typeof term === 'bigint' && term > most ? term : most), 0n)
  const open = terms.filter((term) => typeof term === 'string')
  if (open.length === 0) return known
  if (known === 0n && open.length === 1) return open[0] ?? ''
  return `MAX(${[...(known === 0n ? [] : [termText(known)]), ...new Set(open)].join(',')})`
}

/** `IF(test, a, b)`, or what it comes to where both sides are the same. */
export function choose(test: string, a: Term, b: Term): Term {
  return a === b ? a : `IF(${test},${termText(a)},${termText(b)})`
}

/** A condition that all terms are whole numbers within the exact limit; `undefined` when that is known. Throws when it is known to be false. */
export function withinLimit(terms: readonly Term[]): string | undefined {
  const open = [...new Set(terms.filter((term) => typeof term === 'string'))]
  if (open.length === 0) return undefined
  const tests = open.map((term) => `(ABS(${term})<${String(EXACT_LIMIT)})`)
  return tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`
}

/** True when a known term lies beyond the exact limit. */
export function isBeyondLimit(term: Term): boolean {
  return typeof term === 'bigint' && (term >= EXACT_LIMIT || term <= -EXACT_LIMIT)
}

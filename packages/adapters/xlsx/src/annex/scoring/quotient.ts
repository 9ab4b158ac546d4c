/** A quotient as a text spells it: a / b or (b − a) / b, perhaps divided by a target. Labels are those of figures. */
export interface Quotient {
  readonly a: string
  readonly b: string
  readonly complement: boolean
  /** What the quotient is divided by besides, as printed. */
  readonly divisor: string | undefined
  /** Symbols that were looked up. */
  readonly used: ReadonlySet<string>
}

const DEFINITION = /^([a-zđ]|tỷ lệ|tỉ lệ)\s*(?::|=|là(?=\s))\s*(.+)$/iu

/** True for "a: Số hồ sơ đúng hạn" and "Tỷ lệ = a/b". */
export function isDefinition(clause: string): boolean {
  const found = DEFINITION.exec(clause)
  return found !== null && (!/^t[ỷỉ] lệ$/iu.test(found[1] ?? '') || /[/]|\schia\s/u.test(found[2] ?? ''))
}

/** Symbols with what they stand for; one that is defined twice is left out. */
export function readDefinitions(clauses: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const clause of clauses.filter(isDefinition)) {
    const [, symbol = '', meaning = ''] = DEFINITION.exec(clause) ?? []
    const key = symbolOf(symbol)
    if (found.has(key)) twice.add(key)
    found.set(key, meaning.trim())
  }
  for (const key of twice) found.delete(key)
  return found
}

/** The quotient that "Tỷ lệ = a/b" or the symbols a and b define. */
export function definedQuotient(clauses: readonly string[]): Quotient | undefined {
  const meanings = readDefinitions(clauses)
  return readQuotient(meanings.has(RATIO) ? RATIO : 'a/b', meanings)
}

const RATIO = 'tỷ lệ'

function symbolOf(text: string): string {
  const lower = text.trim().toLowerCase()
  return lower === 'tỉ lệ' ? RATIO : lower
}

/** Reads `a/b`, `(b - a)/b`, `Số đúng hạn / Tổng số`, `tỷ lệ / 80%`; undefined when it is anything else. */
export function readQuotient(text: string, meanings: ReadonlyMap<string, string>): Quotient | undefined {
  const parts = splitTop(text, DIVIDE)
  if (parts.length === 1) {
    const key = symbolOf(unwrap(text))
    const meaning = key === RATIO || /^[a-zđ]$/u.test(key) ? meanings.get(key) : undefined
    if (meaning === undefined || /^[a-zđ]$|^tỷ lệ$/u.test(symbolOf(meaning))) return undefined
    const inner = readQuotient(meaning, withoutKey(meanings, key))
    return inner && { ...inner, used: new Set([...inner.used, key]) }
  }
  const [first = '', second = '', third] = parts
  if (parts.length === 2 && isPlainNumber(second)) {
    const inner = readQuotient(unwrap(first), meanings)
    return inner?.divisor === undefined && inner ? { ...inner, divisor: unwrap(second) } : undefined
  }
  if (parts.length > 3 || (third !== undefined && !isPlainNumber(third))) return undefined
  return readFraction(first, second, third === undefined ? undefined : unwrap(third), meanings)
}

function readFraction(over: string, under: string, divisor: string | undefined, meanings: ReadonlyMap<string, string>): Quotient | undefined {
  const used = new Set<string>()
  const label = (term: string): string | undefined => {
    const bare = unwrap(term)
    const key = symbolOf(bare)
    if (!/^[a-zđ]$/u.test(key)) return isLabel(bare) ? bare : undefined
    used.add(key)
    return meanings.get(key)
  }
  const b = label(under)
  const difference = splitTop(unwrap(over), MINUS)
  const a = label(difference.at(-1) ?? '')
  if (a === undefined || b === undefined || difference.length > 2) return undefined
  if (difference.length === 2 && label(difference[0] ?? '') !== b) return undefined
  return { a, b, complement: difference.length === 2, divisor, used }
}

/** A figure in words. One that names the best or worst unit is not a figure of the unit. */
function isLabel(text: string): boolean {
  return /^\p{L}[^=×*]{3,}$/u.test(text) && splitTop(text, DIVIDE).length === 1 && !/(?:lớn|cao|nhỏ|thấp) nhất/iu.test(text)
}

const DIVIDE = /\/|\schia(?:\s+cho)?\s/u
const MINUS = /\s[-−–]\s|\strừ(?:\s+đi)?\s|[−–]/u

/** Splits at an operator outside brackets. */
function splitTop(text: string, operator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i)
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (depth === 0) {
      const found = operator.exec(text.slice(i, i + 12))
      if (found?.index !== 0) continue
      parts.push(text.slice(from, i))
      from = i + found[0].length
      i = from - 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim())
}

/** The text without brackets around the whole of it. */
export function unwrap(text: string): string {
  const trimmed = text.trim()
  if (!trimmed.startsWith('(') || !trimmed.endsWith(')')) return trimmed
  let depth = 0
  for (let i = 0; i < trimmed.length; i += 1) {
    if (trimmed.charAt(i) === '(') depth += 1
    else if (trimmed.charAt(i) === ')') depth -= 1
    if (depth === 0 && i < trimmed.length - 1) return trimmed
  }
  return unwrap(trimmed.slice(1, -1))
}

function isPlainNumber(text: string): boolean {
  return /^\d+(?:[.,]\d+)?\s*%?$/.test(unwrap(text))
}

function withoutKey(meanings: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> {
  return new Map([...meanings].filter(([other]) => other !== key))
}

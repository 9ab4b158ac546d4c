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

const DEFINITION = /^([a-zđ]|t[ỷỉ] lệ(?:\s+[^:=<>≥≤×*/]{1,150}?)?)\s*(?:\(%\)\s*)?(?::|=|là(?=\s))\s*(.+)$/iu

/** "× 100%" behind a quotient says that it is written in percent. */
const IN_PERCENT = /\s*(?:[*×]|\s[xX])\s*100\s*%?\s*$/u

/** True for "a: Số hồ sơ đúng hạn" and "Tỷ lệ = a/b". */
export function isDefinition(clause: string): boolean {
  const found = DEFINITION.exec(clause)
  if (!found) return false
  const [, symbol = '', meaning = ''] = found
  return !/^t[ỷỉ] lệ/iu.test(symbol) || (/[/]|\schia\s/u.test(meaning) && !/^\d|điểm/iu.test(meaning))
}

/** Symbols with what they stand for; one that is defined twice is left out. */
export function readDefinitions(clauses: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const clause of clauses.filter(isDefinition)) {
    const [, symbol = '', meaning = ''] = DEFINITION.exec(clause) ?? []
    const key = /^t[ỷỉ] lệ/iu.test(symbol) ? RATIO : symbolOf(symbol)
    if (found.has(key)) twice.add(key)
    found.set(key, unwrap(meaning.trim().replace(IN_PERCENT, '')))
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
  return /^t[ỷỉ] lệ(?:\s+(?:đạt|đạt được|này))?(?:\s*\(%\))?$/u.test(lower) ? RATIO : lower
}

/** True where two quotients divide the same figures. */
export function sameFigures(one: Quotient, other: Quotient): boolean {
  return one.a.toLowerCase() === other.a.toLowerCase() && one.b.toLowerCase() === other.b.toLowerCase()
}

/** Reads `a/b`, `(b - a)/b`, `Số đúng hạn / Tổng số`, `tỷ lệ / 80%`; undefined when it is anything else. */
export function readQuotient(text: string, meanings: ReadonlyMap<string, string>): Quotient | undefined {
  const parts = splitTop(text.trim().replace(/^t[ỷỉ] lệ\s*(?=\()/iu, ''), DIVIDE)
  if (parts.length === 1 && parts[0] !== text.trim()) return readQuotient(unwrap(parts[0] ?? ''), meanings)
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

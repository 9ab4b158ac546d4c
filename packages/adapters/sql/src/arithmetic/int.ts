/** How strongly the text of an integer expression binds. */
type Binding = 'atom' | 'product' | 'sum'

/**
 * An integer expression in SQL with proved bounds. `level` is the step whose columns it needs: 0 for the figures themselves, 1 for columns
 * computed from them, and so on.
 */
export interface Int {
  readonly sql: string
  readonly low: bigint
  readonly high: bigint
  readonly level: number
  readonly binding: Binding
  /** The parts of a product with a literal, so that a further literal joins it. */
  readonly product?: { readonly by: bigint; readonly of: Int } | undefined
  /** True for an expression of literals only: engines would compute it in a small type. */
  readonly isNarrow?: boolean | undefined
  /** The parts of a choice, so that ladders and choices of literals stay short. */
  readonly choice?: { readonly test: Condition; readonly then: Int; readonly otherwise: Int } | undefined
}

/** A condition in SQL. */
export interface Condition {
  readonly sql: string
  readonly level: number
}

/** Largest literal that every engine reads as an integer. */
const LONGEST_PLAIN = 2n ** 63n - 1n

const ZERO: Int = constant(0n)
export const ONE: Int = constant(1n)

/** A literal. */
export function constant(value: bigint): Int {
  // Some engines read a longer literal as a floating-point number.
  const isLong = value > LONGEST_PLAIN || value < -LONGEST_PLAIN
  return { sql: isLong ? wideLiteral(value) : String(value), low: value, high: value, level: 0, binding: value < 0n ? 'sum' : 'atom', isNarrow: true }
}

/** A column of a step. */
export function column(name: string, low: bigint, high: bigint, level = 0): Int {
  return { sql: name, low, high, level, binding: 'atom' }
}

/** The value where only one is possible. */
export function knownValue({ low, high }: Int): bigint | undefined {
  return low === high ? low : undefined
}

export function isLiteral({ sql }: Int): boolean {
  return /^-?\d+$|^\uE001-?\d+\uE001$/.test(sql)
}

/** The largest size that the value can have. */
export function magnitude({ low, high }: Int): bigint {
  const below = low < 0n ? -low : low
  const above = high < 0n ? -high : high
  return below > above ? below : above
}

export function plus(a: Int, b: Int): Int {
  if (knownValue(a) === 0n) return b
  if (knownValue(b) === 0n) return a
  if (isLiteral(a) && isLiteral(b)) return constant(a.low + b.low)
  return { sql: `${widened(a, b)}${a.sql} + ${inner(b, 'sum')}`, low: a.low + b.low, high: a.high + b.high, level: levelOf(a, b), binding: 'sum' }
}

export function minus(a: Int, b: Int): Int {
  if (knownValue(b) === 0n) return a
  if (knownValue(a) === 0n) return negated(b)
  if (isLiteral(a) && isLiteral(b)) return constant(a.low - b.low)
  return { sql: `${widened(a, b)}${a.sql} - ${inner(b, 'product')}`, low: a.low - b.high, high: a.high - b.low, level: levelOf(a, b), binding: 'sum' }
}

export function negated(a: Int): Int {
  if (isLiteral(a)) return constant(-a.low)
  return { sql: `-${inner(a, 'atom')}`, low: -a.high, high: -a.low, level: a.level, binding: 'sum', isNarrow: a.isNarrow }
}

export function times(a: Int, b: Int): Int {
  if (knownValue(a) === 1n) return b
  if (knownValue(b) === 1n) return a
  if (knownValue(a) === 0n || knownValue(b) === 0n) return ZERO
  if (isLiteral(a) && isLiteral(b)) return constant(a.low * b.low)
  if (isLiteral(b)) return times(b, a)
  if (isLiteral(a) && b.product) return times(constant(a.low * b.product.by), b.product.of)
  if (isLiteral(a) && b.choice && isTable(b)) return choose(b.choice.test, times(a, b.choice.then), times(a, b.choice.otherwise))
  if (knownValue(a) === -1n) return negated(b)
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  if (a.isNarrow === true && b.isNarrow === true) return times({ ...a, sql: isLiteral(a) ? wideLiteral(a.low) : `(${wideLiteral(0n)} + ${inner(a, 'sum')})`, binding: 'atom', isNarrow: false }, b)
  return { sql: `${inner(a, 'product')} * ${inner(b, 'atom')}`, low: least(ends), high: greatest(ends), level: levelOf(a, b), binding: 'product', product: isLiteral(a) ? { by: a.low, of: b } : undefined }
}

/** One value or the other; both bounds hold. */
export function choose(test: Condition, then: Int, otherwise: Int): Int {
  if (then.sql === otherwise.sql) return then
  const rest = otherwise.choice ? otherwise.sql.slice('CASE '.length) : `ELSE ${otherwise.sql} END`
  return {
    sql: `CASE WHEN ${test.sql} THEN ${then.sql} ${rest}`,
    low: least([then.low, otherwise.low]),
    high: greatest([then.high, otherwise.high]),
    level: levelOf(test, then, otherwise),
    binding: 'sum',
    choice: { test, then, otherwise },
    isNarrow: then.isNarrow === true && otherwise.isNarrow === true,
  }
}

/** Marks a literal that must have the wide type of the dialect; `wideLiterals` puts the type in. */
function wideLiteral(value: bigint): string {
  return `\uE001${value}\uE001`
}

/** Replaces the marks by what `each` writes. */
export function wideLiterals(sql: string, each: (value: bigint) => string): string {
  return sql.replaceAll(/\uE001(-?\d+)\uE001/g, (_, digits: string) => each(BigInt(digits)))
}

/** Put before a sum of literals only, so that the whole is computed in the wide type. */
function widened(a: Int, b: Int): string {
  return a.isNarrow === true && b.isNarrow === true ? `${wideLiteral(0n)} + ` : ''
}

/** True for a choice between literals, at any depth. */
function isTable(value: Int): boolean {
  return isLiteral(value) || (value.choice !== undefined && isTable(value.choice.then) && isTable(value.choice.otherwise))
}

/** The text of an operand, in parentheses where it binds more weakly than `least`. */
export function inner({ sql, binding }: Int, weakest: Binding): string {
  const order: readonly Binding[] = ['sum', 'product', 'atom']
  return order.indexOf(binding) < order.indexOf(weakest) || sql.startsWith('CASE') ? `(${sql})` : sql
}

export function levelOf(...parts: readonly { readonly level: number }[]): number {
  return Math.max(...parts.map((part) => part.level))
}

export function least(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a))
}

export function greatest(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b > a ? b : a))
}

import type { LocalText } from '@dti-vn/sdk'

/** Ids of the dialects. */
export type DialectId = 'postgresql' | 'duckdb' | 'sqlite' | 'mariadb' | 'clickhouse' | 'trino' | 'spark' | 'sqlserver'

/** What the text for one engine needs to know of it. Every hook takes and gives pieces of SQL. */
export interface Dialect {
  readonly id: DialectId
  readonly title: string
  /** False where no engine ran the text in the tests: it was only parsed by a grammar. */
  readonly isExecuted: boolean
  /** Type of exact integers, and the largest size that it holds. */
  readonly wideType: string
  readonly largest: bigint
  /** Integers of 63 bits, which are faster where they are enough; undefined where the wide type is the only one. */
  readonly narrow: Narrow | undefined
  /** Digits that a text may have to be cast to the wide type. */
  readonly castDigits: number
  readonly textType: string
  /** Type of a column that holds texts, and what stands behind the columns of a new table. */
  readonly textColumn: string
  readonly newTable: string
  /** Integer division of sizes that are not negative; a divisor of 0 gives NULL. */
  readonly quotient: (n: string, d: string) => string
  /** The greatest common divisor of two integers of the wide type; undefined where the engine has no such function for them. */
  readonly gcd: ((a: string, b: string) => string) | undefined
  /** An integer literal of any size. */
  readonly integer: (value: bigint) => string
  /** Takes away white space, and signs of no width, at both ends. */
  readonly trim: (text: string) => string
  /** A text that compares by its bytes, whatever collation the table has. */
  readonly exact: (text: string) => string
  /** True for a text of visible ASCII signs only, whose code is clean; the others are looked at. */
  readonly isPlain: (text: string) => string
  /** The normal form C of a text; undefined where the engine has none. */
  readonly normalized: ((text: string) => string) | undefined
  /** True for a text with a combining mark in it; only asked where there is no `normalized`. */
  readonly hasMarks: ((text: string) => string) | undefined
  /** The plain small letters, without marks, and the digits of a text in front of its first bracket; a plain text with digits may have no word. */
  readonly wordOf: (text: string) => string
  /** A text with letters and signs beyond ASCII, and neither quotes nor line ends. */
  readonly literal: (text: string) => string
  /** True for a value that is stored as a text; undefined where a column holds texts only. */
  readonly isText: ((column: string) => string) | undefined
  readonly isDecimal: (text: string) => string
  /** True for 1 to 15 digits and nothing else. */
  readonly isPlainInteger: (text: string) => string
  /** The value of a column of numbers or booleans as it is stored. */
  readonly stored: (column: string) => string
  /** True for a number, of whatever type, that has no more decimals; its size has at most 15 digits with them. */
  readonly hasDecimals: (value: string, decimals: number) => string
  /** Such a number times 10^decimals, as an integer of a type. */
  readonly scaledTo: (value: string, decimals: number, type: string) => string
  /**
   * A stored number, of whatever type, rounded half away from zero as the decimal that it means: of a floating-point number the shortest that it is the
   * nearest to. Sizes of 10^15 and more may come out as 10^15. Undefined where the engine cannot say that decimal.
   */
  readonly rounded: ((value: string, places: number) => string) | undefined
  /** True for a stored value, not NULL, that is no finite number; undefined where a column of numbers holds none. */
  readonly isNoNumber: ((value: string) => string) | undefined
  /** The two values of a column of booleans. */
  readonly truths: readonly [string, string]
  readonly position: (text: string, part: string) => string
  readonly part: (text: string, from: string, length: string) => string
  readonly length: (text: string) => string
  readonly withoutLeadingZeros: (text: string) => string
  readonly withoutTrailingZeros: (text: string) => string
  readonly concat: (...texts: readonly string[]) => string
  readonly toWide: (text: string) => string
  /**
   * The columns of a table: how their names are called in the rows of FROM and WHERE; undefined where a query cannot ask for them. With their types where the engine
   * makes texts of numbers without a word.
   */
  readonly columnsOf: ((table: string, schema: string | undefined) => { readonly name: string; readonly type?: string; readonly rest: readonly string[] }) | undefined
  /** A constant table as a common table expression. */
  readonly constantTable: (name: string, columns: readonly string[], rows: readonly (readonly string[])[]) => string
  readonly parameter: (position: number) => string
  readonly materialized: string
  /** Put after the name of a step that is read once, and at its end, so that it is computed once for each row and not kept. */
  readonly streamed: string
  readonly fence: string
  /** Put after the whole query. */
  readonly settings: string
  /** What to set before the text runs, for its heading. */
  readonly advice: LocalText | undefined
  readonly createTable: (name: string, query: string) => string
  readonly createView: (name: string, query: string) => string
}

/** What is different with integers of 63 bits. */
export type Narrow = Pick<Dialect, 'wideType' | 'quotient' | 'toWide'>

/** What most engines agree on. */
export const STANDARD = Object.freeze({
  isExecuted: true,
  textType: 'VARCHAR',
  textColumn: 'VARCHAR',
  newTable: '',
  narrow: undefined,
  gcd: undefined,
  integer: (value: bigint) => String(value),
  exact: (text: string) => text,
  normalized: undefined,
  hasMarks: undefined,
  literal: (text: string) => `'${text}'`,
  isText: undefined,
  columnsOf: undefined,
  stored: (column: string) => column,
  hasDecimals: (value: string, decimals: number) => (decimals === 0 ? `FLOOR(${value}) = ${value}` : `ROUND(${value}, ${decimals}) = ${value}`),
  scaledTo: (value: string, decimals: number, type: string) => `CAST(${decimals === 0 ? value : `ROUND(${value} * ${10 ** decimals}, 0)`} AS ${type})`,
  rounded: undefined,
  isNoNumber: undefined,
  truths: ['TRUE', 'FALSE'] as const,
  position: (text: string, part: string) => `STRPOS(${text}, ${part})`,
  part: (text: string, from: string, length: string) => `SUBSTRING(${text}, ${from}, ${length})`,
  length: (text: string) => `LENGTH(${text})`,
  withoutLeadingZeros: (text: string) => `TRIM(LEADING '0' FROM ${text})`,
  withoutTrailingZeros: (text: string) => `TRIM(TRAILING '0' FROM ${text})`,
  concat: (...texts: readonly string[]) => `CONCAT(${texts.join(', ')})`,
  constantTable: (name: string, columns: readonly string[], rows: readonly (readonly string[])[]) =>
    `${name} (${columns.join(', ')}) AS (\n  VALUES\n${rows.map((row) => `    (${row.join(', ')})`).join(',\n')}\n)`,
  parameter: () => '?',
  materialized: '',
  streamed: '',
  fence: '',
  settings: '',
  advice: undefined,
  createTable: (name: string, query: string) => `CREATE TABLE ${name} AS\n${query}`,
  createView: (name: string, query: string) => `CREATE VIEW ${name} AS\n${query}`,
})

/** The dialect with its narrow integers in place of the wide ones. */
export function narrowed(dialect: Dialect): Dialect | undefined {
  return dialect.narrow && { ...dialect, ...dialect.narrow, largest: 2n ** 63n - 1n, castDigits: 18, integer: String }
}

/**
 * Rounds through the decimal that a text of a number gives. `decimal` only sees numbers from 5·10^-7 on, below which all are 0, and below 10^15: neither
 * end leaves a floating-point number in doubt.
 */
export function roundedBy(decimal: (value: string) => string): NonNullable<Dialect['rounded']> {
  return (value, places) => {
    const whole = (size: string) => `ROUND(${decimal(size)}, ${places})`
    return `CASE WHEN ${value} > -0.0000005 AND ${value} < 0.0000005 THEN ${whole("'0'")} WHEN ${value} >= 1000000000000000 THEN ${whole("'1000000000000000'")} WHEN ${value} <= -1000000000000000 THEN ${whole("'-1000000000000000'")} ELSE ${whole(value)} END`
  }
}

/** Types a dialect and freezes it. */
export function defineDialect(dialect: Dialect): Dialect {
  return Object.freeze(dialect)
}

/** The columns of a table in the standard view of them; `here` is the schema of names without one. */
export function informationSchema(here: string): NonNullable<Dialect['columnsOf']> {
  return (table, schema) => ({ name: 'c.column_name', rest: ['FROM information_schema.columns c', `WHERE c.table_name = '${table}' AND c.table_schema = ${schema === undefined ? here : `'${schema}'`}`] })
}

/** Divides by the divisor, or by NULL where it is 0; a literal needs no such care. */
export function guarded(divisor: string): string {
  return /^\d+$/.test(divisor) ? divisor : `NULLIF(${divisor}, 0)`
}

/** n minus its remainder, divided: exact with any decimal type, however it rounds quotients. */
export function exactDecimalQuotient(type: string): Dialect['quotient'] {
  return (n, d) => `CAST((${n} - ${n} % ${guarded(d)}) / ${guarded(d)} AS ${type})`
}

/** Code points that the library takes away at both ends of a text: white space, and signs of no width. */
export const WHITE_SPACE: readonly number[] = Object.freeze([
  0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
])

/** The code points in four hexadecimal digits, each written by `each`. */
export function whiteSpace(each: (hex: string) => string): string {
  return WHITE_SPACE.map((code) => each(code.toString(16).toUpperCase().padStart(4, '0'))).join('')
}

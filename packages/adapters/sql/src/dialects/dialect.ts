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
  /** Digits that a text may have to be cast to the wide type. */
  readonly castDigits: number
  readonly textType: string
  /** Type of a column that holds texts, and what stands behind the columns of a new table. */
  readonly textColumn: string
  readonly newTable: string
  /** Integer division of sizes that are not negative; a divisor of 0 gives NULL. */
  readonly quotient: (n: string, d: string) => string
  /** An integer literal of any size. */
  readonly integer: (value: bigint) => string
  /** Takes away what JavaScript counts as white space at both ends. */
  readonly trim: (text: string) => string
  /** A text that compares by its bytes, whatever collation the table has. */
  readonly exact: (text: string) => string
  readonly isDecimal: (text: string) => string
  readonly position: (text: string, part: string) => string
  readonly part: (text: string, from: string, length: string) => string
  readonly length: (text: string) => string
  readonly withoutLeadingZeros: (text: string) => string
  readonly withoutTrailingZeros: (text: string) => string
  readonly concat: (...texts: readonly string[]) => string
  readonly toWide: (text: string) => string
  /** A constant table as a common table expression. */
  readonly constantTable: (name: string, columns: readonly string[], rows: readonly (readonly string[])[]) => string
  readonly parameter: (position: number) => string
  readonly materialized: string
  /** Put after the whole query. */
  readonly settings: string
  readonly createTable: (name: string, query: string) => string
  readonly createView: (name: string, query: string) => string
}

/** What most engines agree on. */
export const STANDARD = Object.freeze({
  isExecuted: true,
  textType: 'VARCHAR',
  textColumn: 'VARCHAR',
  newTable: '',
  integer: (value: bigint) => String(value),
  exact: (text: string) => text,
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
  settings: '',
  createTable: (name: string, query: string) => `CREATE TABLE ${name} AS\n${query}`,
  createView: (name: string, query: string) => `CREATE VIEW ${name} AS\n${query}`,
})

/** Types a dialect and freezes it. */
export function defineDialect(dialect: Dialect): Dialect {
  return Object.freeze(dialect)
}

/** Divides by the divisor, or by NULL where it is 0; a literal needs no such care. */
export function guarded(divisor: string): string {
  return /^\d+$/.test(divisor) ? divisor : `NULLIF(${divisor}, 0)`
}

/** n minus its remainder, divided: exact with any decimal type, however it rounds quotients. */
export function exactDecimalQuotient(type: string): Dialect['quotient'] {
  return (n, d) => `CAST((${n} - ${n} % ${guarded(d)}) / ${guarded(d)} AS ${type})`
}

/** Code points that JavaScript's trim takes away. */
export const WHITE_SPACE: readonly number[] = Object.freeze([
  0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
])

/** The code points in four hexadecimal digits, each written by `each`. */
export function whiteSpace(each: (hex: string) => string): string {
  return WHITE_SPACE.map((code) => each(code.toString(16).toUpperCase().padStart(4, '0'))).join('')
}

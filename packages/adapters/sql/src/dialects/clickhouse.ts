import { defineDialect, guarded, roundedBy, STANDARD, whiteSpace } from './dialect.js'
import { NO_LETTERS } from '../text/plain-letters.js'

const SPACE = whiteSpace((hex) => `\\\\x{${hex}}`)

/** The shortest decimal of a number of any type: the text of a floating-point number is that. */
const wideDecimal = (value: string) => `toDecimal256OrNull(toString(${value}), 30)`

/** ClickHouse 24 and later: exact integers of 255 bits in `Int256`. */
export const clickhouse = defineDialect({
  ...STANDARD,
  id: 'clickhouse',
  title: 'ClickHouse',
  wideType: 'Nullable(Int256)',
  largest: 2n ** 255n - 1n,
  castDigits: 70,
  narrow: { wideType: 'Nullable(Int64)', quotient: (n, d) => `intDiv(${n}, ${guarded(d)})`, toWide: (text) => `toInt64OrNull(${text})` },
  textType: 'Nullable(String)',
  textColumn: 'Nullable(String)',
  newTable: ' ENGINE = MergeTree ORDER BY tuple()',
  quotient: (n, d) => `intDiv(${n}, ${guarded(d)})`,
  integer: (value) => (value > 2n ** 63n - 1n || value < -(2n ** 63n - 1n) ? `toInt256('${value}')` : String(value)),
  trim: (text) => `replaceRegexpAll(${text}, '^[${SPACE}]+|[${SPACE}]+$', '')`,
  isPlain: (text) => `NOT match(${text}, '[^!-~]')`,
  normalized: (text) => `normalizeUTF8NFC(${text})`,
  wordOf: (text) => `replaceRegexpAll(translateUTF8(lowerUTF8(normalizeUTF8NFD(${text})), 'đð', 'dd'), '${NO_LETTERS}', '')`,
  isDecimal: (text) => `match(${text}, '^(-|)[0-9]+([.][0-9]+|)$')`,
  isPlainInteger: (text) => `match(${text}, '^[0-9]{1,15}$')`,
  hasDecimals: (value, decimals) => (decimals === 0 ? `floor(${value}) = ${value}` : `round(${wideDecimal(value)}, ${decimals}) = ${wideDecimal(value)}`),
  scaledTo: (value, decimals, type) => `CAST(${decimals === 0 ? value : `round(${wideDecimal(value)}, ${decimals}) * ${10 ** decimals}`} AS ${type})`,
  rounded: roundedBy((value) => wideDecimal(value)),
  isNoNumber: (value) => `toString(${value}) IN ('nan', 'inf', '-inf')`,
  position: (text, part) => `position(${text}, ${part})`,
  toWide: (text) => `toInt256OrNull(${text})`,
  constantTable: (name, columns, rows) =>
    `${name} AS (\n${rows.map((row, i) => `  SELECT ${row.map((cell, j) => (i === 0 ? `${cell} AS ${columns[j] ?? ''}` : cell)).join(', ')}`).join('\n  UNION ALL\n')}\n)`,
  columnsOf: (table, schema) => ({ name: 'c.name', rest: ['FROM system.columns c', `WHERE c.table = '${table}' AND c.database = ${schema === undefined ? 'currentDatabase()' : `'${schema}'`}`] }),
  advice: {
    vi: 'Câu này có thể dài hơn 262144 ký tự mà ClickHouse đọc: chạy SET max_query_size = 4000000 trước',
    en: 'SET max_query_size = 4000000 first: this text may be longer than the 262144 characters that ClickHouse reads',
  },
  settings: '\nSETTINGS join_use_nulls = 1, union_default_mode = \'DISTINCT\'',
  createTable: (name, query) => `CREATE TABLE ${name} ENGINE = MergeTree ORDER BY tuple() AS\n${query}`,
})

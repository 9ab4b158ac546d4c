import { defineDialect, guarded, STANDARD, whiteSpace } from './dialect.js'

const SPACE = whiteSpace((hex) => `\\\\x{${hex}}`)

/** ClickHouse 24 and later: exact integers of 255 bits in `Int256`. */
export const clickhouse = defineDialect({
  ...STANDARD,
  id: 'clickhouse',
  title: 'ClickHouse',
  wideType: 'Nullable(Int256)',
  largest: 2n ** 255n - 1n,
  castDigits: 70,
  textType: 'Nullable(String)',
  textColumn: 'Nullable(String)',
  newTable: ' ENGINE = MergeTree ORDER BY tuple()',
  quotient: (n, d) => `intDiv(${n}, ${guarded(d)})`,
  integer: (value) => (value > 2n ** 63n - 1n || value < -(2n ** 63n - 1n) ? `toInt256('${value}')` : String(value)),
  trim: (text) => `replaceRegexpAll(${text}, '^[${SPACE}]+|[${SPACE}]+$', '')`,
  isDecimal: (text) => `match(${text}, '^(-|)[0-9]+([.][0-9]+|)$')`,
  position: (text, part) => `position(${text}, ${part})`,
  toWide: (text) => `toInt256OrNull(${text})`,
  constantTable: (name, columns, rows) =>
    `${name} AS (\n${rows.map((row, i) => `  SELECT ${row.map((cell, j) => (i === 0 ? `${cell} AS ${columns[j] ?? ''}` : cell)).join(', ')}`).join('\n  UNION ALL\n')}\n)`,
  settings: '\nSETTINGS join_use_nulls = 1, union_default_mode = \'DISTINCT\'',
  createTable: (name, query) => `CREATE TABLE ${name} ENGINE = MergeTree ORDER BY tuple() AS\n${query}`,
})

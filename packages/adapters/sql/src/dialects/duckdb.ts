import { defineDialect, guarded, roundedBy, STANDARD, WHITE_SPACE } from './dialect.js'
import { NO_LETTERS } from '../text/plain-letters.js'

/** One constant, because planning a call for each sign takes longer than all else in a wide table of texts. */
const SPACE = `DECODE(CAST('${[...new TextEncoder().encode(String.fromCodePoint(...WHITE_SPACE))].map((byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')}' AS BLOB))`

/** DuckDB 1.0 and later: exact integers of 127 bits in `HUGEINT`. */
export const duckdb = defineDialect({
  ...STANDARD,
  id: 'duckdb',
  title: 'DuckDB',
  wideType: 'HUGEINT',
  largest: 2n ** 127n - 1n,
  castDigits: 37,
  gcd: (a, b) => `GCD(${a}, ${b})`,
  narrow: { wideType: 'BIGINT', quotient: (n, d) => `(${n} // ${guarded(d)})`, toWide: (text) => `TRY_CAST(${text} AS BIGINT)` },
  quotient: (n, d) => `(${n} // ${guarded(d)})`,
  trim: (text) => `TRIM(${text}, ${SPACE})`,
  isPlain: (text) => `REGEXP_FULL_MATCH(${text}, '[!-~]+')`,
  normalized: (text) => `NFC_NORMALIZE(${text})`,
  wordOf: (text) => `REGEXP_REPLACE(TRANSLATE(LOWER(STRIP_ACCENTS(${text})), 'đð', 'dd'), '${NO_LETTERS}', '', 'g')`,
  isDecimal: (text) => `REGEXP_FULL_MATCH(${text}, '(-|)[0-9]+([.][0-9]+|)')`,
  isPlainInteger: (text) => `REGEXP_FULL_MATCH(${text}, '[0-9]{1,15}')`,
  rounded: roundedBy((value) => `TRY_CAST(CAST(${value} AS VARCHAR) AS DECIMAL(38, 22))`),
  isNoNumber: (value) => `CAST(${value} AS VARCHAR) IN ('nan', 'inf', '-inf')`,
  withoutLeadingZeros: (text) => `LTRIM(${text}, '0')`,
  withoutTrailingZeros: (text) => `RTRIM(${text}, '0')`,
  toWide: (text) => `TRY_CAST(${text} AS HUGEINT)`,
  columnsOf: (table, schema) => ({ name: 'c.name', rest: [`FROM pragma_table_info('${schema === undefined ? '' : `${schema}.`}${table}') c`] }),
  parameter: (position) => `$${position}`,
  materialized: ' MATERIALIZED',
  streamed: ' NOT MATERIALIZED',
})

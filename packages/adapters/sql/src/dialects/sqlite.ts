import { defineDialect, guarded, STANDARD, WHITE_SPACE } from './dialect.js'
import { VIETNAMESE } from '../text/plain-letters.js'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'

/** Signs and the letters at the same places that they stand for; of any other SUBSTR takes none, because its place is 0. */
const LETTERS = { any: ALPHABET + ALPHABET.toUpperCase() + DIGITS + VIETNAMESE.marked, plain: ALPHABET + ALPHABET + DIGITS + VIETNAMESE.plain }

/** SQLite 3.35 and later: exact integers of 63 bits, so that large figures come out as unsupported. */
export const sqlite = defineDialect({
  ...STANDARD,
  id: 'sqlite',
  title: 'SQLite',
  wideType: 'INTEGER',
  largest: 2n ** 63n - 1n,
  castDigits: 18,
  textType: 'TEXT',
  textColumn: 'TEXT',
  quotient: (n, d) => `(${n} / ${guarded(d)})`,
  trim: (text) => `TRIM(${text}, CHAR(${WHITE_SPACE.join(', ')}))`,
  // GLOB compares by code points.
  isPlain: (text) => `${text} NOT GLOB '*[^!-~]*'`,
  hasMarks: (text) => `${text} GLOB '*[' || CHAR(768) || '-' || CHAR(879) || ']*'`,
  wordOf: (text) =>
    `CASE WHEN SUBSTR(${text}, 1, INSTR(${text} || '(', '(') - 1) GLOB '*[0-9]*' AND ${text} NOT GLOB '*[^!-~]*' THEN '' ELSE (WITH RECURSIVE spelled (n, word) AS (SELECT 1, '' UNION ALL SELECT n + 1, word || SUBSTR('${LETTERS.plain}', INSTR('${LETTERS.any}', SUBSTR(${text}, n, 1)), 1) FROM spelled WHERE n < INSTR(${text} || '(', '(')) SELECT word FROM spelled ORDER BY n DESC LIMIT 1) END`,
  isText: (column) => `TYPEOF(${column}) = 'text'`,
  isDecimal: (text) =>
    [
      `LTRIM(${text}, '-') <> ''`,
      `${text} NOT GLOB '*[^0-9.-]*'`,
      `SUBSTR(${text}, 2) NOT GLOB '*-*'`,
      `${text} NOT GLOB '*.*.*'`,
      `${text} NOT GLOB '.*'`,
      `${text} NOT GLOB '-.*'`,
      `${text} NOT GLOB '*.'`,
    ].join(' AND '),
  isPlainInteger: (text) => `LENGTH(${text}) BETWEEN 1 AND 15 AND ${text} NOT GLOB '*[^0-9]*'`,
  // A plus takes the affinity of the column away, so that a text is no number.
  stored: (column) => `+${column}`,
  hasDecimals: (value, decimals) => (decimals === 0 ? `CAST(${value} AS INTEGER) = ${value}` : `ROUND(${value} * ${10 ** decimals}.0) / ${10 ** decimals}.0 = ${value}`),
  scaledTo: (value, decimals) => `CAST(${decimals === 0 ? value : `ROUND(${value} * ${10 ** decimals}.0)`} AS INTEGER)`,
  isNoNumber: (value) => `TYPEOF(${value}) NOT IN ('integer', 'real') OR ABS(${value}) = 9e999`,
  truths: ['1', '0'],
  position: (text, part) => `INSTR(${text}, ${part})`,
  part: (text, from, length) => `SUBSTR(${text}, ${from}, ${length})`,
  withoutLeadingZeros: (text) => `LTRIM(${text}, '0')`,
  withoutTrailingZeros: (text) => `RTRIM(${text}, '0')`,
  concat: (...texts) => `(${texts.join(' || ')})`,
  toWide: (text) => `CAST(${text} AS INTEGER)`,
  columnsOf: (table, schema) => ({ name: 'c.name', rest: [`FROM pragma_table_info('${table}'${schema === undefined ? '' : `, '${schema}'`}) c`] }),
  materialized: ' MATERIALIZED',
  // A step with a LIMIT is not merged into one that has a LIMIT as well; a merged one would be written out wherever one of its columns is used.
  fence: '\nLIMIT -1',
})

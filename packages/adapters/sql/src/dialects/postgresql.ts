import { defineDialect, guarded, STANDARD, whiteSpace } from './dialect.js'
import { NO_LETTERS } from '../text/plain-letters.js'

/** PostgreSQL 13 and later: exact integers of any size in `numeric`. */
export const postgresql = defineDialect({
  ...STANDARD,
  id: 'postgresql',
  title: 'PostgreSQL',
  wideType: 'numeric',
  // numeric holds 131072 digits; no rule comes near.
  largest: 10n ** 1000n,
  castDigits: 100,
  gcd: (a, b) => `GCD(${a}, ${b})`,
  narrow: { wideType: 'bigint', quotient: (n, d) => `(${n} / ${guarded(d)})`, toWide: (text) => `CAST(${text} AS bigint)` },
  textType: 'text',
  textColumn: 'text',
  quotient: (n, d) => `DIV(${n}, ${guarded(d)})`,
  trim: (text) => `BTRIM(${text}, E'${whiteSpace((hex) => (hex === '0020' ? ' ' : `\\u${hex}`))}')`,
  isPlain: (text) => `${text} !~ '[^!-~]'`,
  normalized: (text) => `NORMALIZE(${text}, NFC)`,
  wordOf: (text) => `REGEXP_REPLACE(TRANSLATE(LOWER(NORMALIZE(${text}, NFD)), 'đĐðÐ', 'dddd'), '${NO_LETTERS}', '', 'g')`,
  isDecimal: (text) => `${text} ~ '^(-|)[0-9]+([.][0-9]+|)$'`,
  isPlainInteger: (text) => `${text} ~ '^[0-9]{1,15}$'`,
  hasDecimals: (value, decimals) => (decimals === 0 ? `FLOOR(${value}) = ${value}` : `ROUND(CAST(${value} AS numeric), ${decimals}) = ${value}`),
  scaledTo: (value, decimals, type) => `CAST(${decimals === 0 ? value : `ROUND(CAST(${value} AS numeric) * ${10 ** decimals})`} AS ${type})`,
  // What is no finite number is a fault before it is rounded; older servers have no infinite numeric.
  rounded: (value, places) => `ROUND(CAST(CASE WHEN CAST(${value} AS text) IN ('NaN', 'Infinity', '-Infinity') THEN 'NaN' ELSE CAST(${value} AS text) END AS numeric), ${places})`,
  isNoNumber: (value) => `CAST(${value} AS text) IN ('NaN', 'Infinity', '-Infinity')`,
  toWide: (text) => `CAST(${text} AS numeric)`,
  columnsOf: (table, schema) => ({
    name: 'c.attname',
    rest: ['FROM pg_catalog.pg_attribute c', `WHERE c.attrelid = CAST('${schema === undefined ? '' : `${schema}.`}${table}' AS regclass) AND c.attnum > 0 AND NOT c.attisdropped`],
  }),
  advice: {
    vi: 'Câu này có hàng nghìn biểu thức: nên chạy SET jit = off trước, vì biên dịch chúng có thể lâu hơn chạy câu',
    en: 'SET jit = off first: this text has thousands of expressions, and compiling them may take longer than running it',
  },
  parameter: (position) => `$${position}`,
  materialized: ' MATERIALIZED',
  // The planner does not merge a step that has an OFFSET.
  fence: '\nOFFSET 0',
})

import { defineDialect, guarded, STANDARD, whiteSpace } from './dialect.js'

/** PostgreSQL 12 and later, and Citus: exact integers of any size in `numeric`. */
export const postgresql = defineDialect({
  ...STANDARD,
  id: 'postgresql',
  title: 'PostgreSQL',
  wideType: 'numeric',
  // numeric holds 131072 digits; no rule comes near.
  largest: 10n ** 1000n,
  castDigits: 100,
  textType: 'text',
  textColumn: 'text',
  quotient: (n, d) => `DIV(${n}, ${guarded(d)})`,
  trim: (text) => `BTRIM(${text}, E'${whiteSpace((hex) => (hex === '0020' ? ' ' : `\\u${hex}`))}')`,
  isDecimal: (text) => `${text} ~ '^(-|)[0-9]+([.][0-9]+|)$'`,
  toWide: (text) => `CAST(${text} AS numeric)`,
  parameter: (position) => `$${position}`,
  materialized: ' MATERIALIZED',
})

import { defineDialect, guarded, STANDARD, WHITE_SPACE } from './dialect.js'

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
  position: (text, part) => `INSTR(${text}, ${part})`,
  part: (text, from, length) => `SUBSTR(${text}, ${from}, ${length})`,
  withoutLeadingZeros: (text) => `LTRIM(${text}, '0')`,
  withoutTrailingZeros: (text) => `RTRIM(${text}, '0')`,
  concat: (...texts) => `(${texts.join(' || ')})`,
  toWide: (text) => `CAST(${text} AS INTEGER)`,
  materialized: ' MATERIALIZED',
})

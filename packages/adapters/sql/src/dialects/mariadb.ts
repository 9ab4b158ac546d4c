import { defineDialect, exactDecimalQuotient, guarded, informationSchema, roundedBy, STANDARD, whiteSpace } from './dialect.js'
import { CLASSES, NO_LETTERS } from '../text/plain-letters.js'

const WIDE = 'DECIMAL(65, 0)'
const SPACE = whiteSpace((hex) => `\\\\x{${hex}}`)

/** MariaDB 10.5 and later: exact integers of 65 digits. Texts compare by their bytes, by a collation that MySQL does not have. */
export const mariadb = defineDialect({
  ...STANDARD,
  id: 'mariadb',
  title: 'MariaDB',
  wideType: WIDE,
  // A quotient keeps four decimals more, and sums need room.
  largest: 10n ** 58n,
  castDigits: 37,
  narrow: { wideType: 'SIGNED', quotient: (n, d) => `(${n} DIV ${guarded(d)})`, toWide: (text) => `CAST(${text} AS SIGNED)` },
  textType: 'CHAR(600) CHARACTER SET utf8mb4',
  textColumn: 'VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  quotient: exactDecimalQuotient(WIDE),
  exact: (text) => `CAST(${text} AS CHAR(600) CHARACTER SET utf8mb4) COLLATE utf8mb4_nopad_bin`,
  trim: (text) => `REGEXP_REPLACE(${text}, '^[${SPACE}]+|[${SPACE}]+$', '')`,
  isPlain: (text) => `NOT (${text} REGEXP '[^!-~]')`,
  hasMarks: (text) => `${text} REGEXP '[\\\\x{0300}-\\\\x{036F}]'`,
  wordOf: (text) => `REGEXP_REPLACE(${CLASSES.reduce((inner, [letter, others]) => `REGEXP_REPLACE(${inner}, '${others}', '${letter}')`, `LOWER(${text})`)}, '${NO_LETTERS}', '')`,
  isDecimal: (text) => `${text} REGEXP '^(-|)[0-9]+([.][0-9]+|)$'`,
  isPlainInteger: (text) => `${text} REGEXP '^[0-9]{1,15}$'`,
  rounded: roundedBy((value) => `CAST(CAST(${value} AS CHAR) AS DECIMAL(65, 30))`),
  truths: ['1', '0'],
  // A merged step would be computed again wherever one of its columns is used.
  fence: '\nLIMIT 18446744073709551615',
  position: (text, part) => `LOCATE(${part}, ${text})`,
  length: (text) => `CHAR_LENGTH(${text})`,
  toWide: (text) => `CAST(${text} AS ${WIDE})`,
  columnsOf: (table, schema) => ({ ...informationSchema('DATABASE()')(table, schema), type: 'c.data_type' }),
})

import { defineDialect, exactDecimalQuotient, STANDARD, whiteSpace } from './dialect.js'
import { NO_LETTERS, VIETNAMESE } from '../text/plain-letters.js'

const WIDE = 'DECIMAL(38, 0)'
const SPACE = whiteSpace((hex) => `\\\\u${hex}`)

/** Spark SQL 4, in ANSI mode: exact integers of 38 digits. */
export const spark = defineDialect({
  ...STANDARD,
  id: 'spark',
  title: 'Spark SQL',
  isExecuted: false,
  wideType: WIDE,
  // A quotient of decimals keeps six decimals.
  largest: 10n ** 31n,
  castDigits: 31,
  textType: 'STRING',
  textColumn: 'STRING',
  quotient: exactDecimalQuotient(WIDE),
  integer: (value) => (value > 2n ** 31n - 1n || value < -(2n ** 31n - 1n) ? `${value}BD` : String(value)),
  trim: (text) => `REGEXP_REPLACE(${text}, '^[${SPACE}]+|[${SPACE}]+$', '')`,
  isPlain: (text) => `NOT (${text} RLIKE '[^!-~]')`,
  hasMarks: (text) => `${text} RLIKE '[\\\\u0300-\\\\u036F]'`,
  wordOf: (text) => `REGEXP_REPLACE(LOWER(TRANSLATE(${text}, '${VIETNAMESE.marked}', '${VIETNAMESE.plain}')), '${NO_LETTERS}', '')`,
  isDecimal: (text) => `${text} RLIKE '^(-|)[0-9]+([.][0-9]+|)$'`,
  isPlainInteger: (text) => `${text} RLIKE '^[0-9]{1,15}$'`,
  position: (text, part) => `LOCATE(${part}, ${text})`,
  toWide: (text) => `TRY_CAST(${text} AS ${WIDE})`,
})

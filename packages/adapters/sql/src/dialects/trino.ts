import { defineDialect, exactDecimalQuotient, informationSchema, STANDARD, whiteSpace } from './dialect.js'
import { NO_LETTERS } from '../text/plain-letters.js'

const WIDE = 'DECIMAL(38, 0)'
const SPACE = whiteSpace((hex) => `\\x{${hex}}`)

/** Trino: exact integers of 38 digits. */
export const trino = defineDialect({
  ...STANDARD,
  id: 'trino',
  title: 'Trino',
  isExecuted: false,
  wideType: WIDE,
  largest: 10n ** 37n,
  castDigits: 37,
  quotient: exactDecimalQuotient(WIDE),
  integer: (value) => (value > 2n ** 31n - 1n || value < -(2n ** 31n - 1n) ? `DECIMAL '${value}'` : String(value)),
  trim: (text) => `REGEXP_REPLACE(${text}, '^[${SPACE}]+|[${SPACE}]+$', '')`,
  isPlain: (text) => `NOT REGEXP_LIKE(${text}, '[^!-~]')`,
  normalized: (text) => `NORMALIZE(${text}, NFC)`,
  wordOf: (text) => `REGEXP_REPLACE(TRANSLATE(LOWER(NORMALIZE(${text}, NFD)), 'đð', 'dd'), '${NO_LETTERS}', '')`,
  isDecimal: (text) => `REGEXP_LIKE(${text}, '^(-|)[0-9]+([.][0-9]+|)$')`,
  isPlainInteger: (text) => `REGEXP_LIKE(${text}, '^[0-9]{1,15}$')`,
  withoutLeadingZeros: (text) => `REGEXP_REPLACE(${text}, '^0+', '')`,
  withoutTrailingZeros: (text) => `REGEXP_REPLACE(${text}, '0+$', '')`,
  toWide: (text) => `TRY_CAST(${text} AS ${WIDE})`,
  columnsOf: informationSchema('CURRENT_SCHEMA'),
})

import { defineDialect, exactDecimalQuotient, informationSchema, STANDARD, WHITE_SPACE } from './dialect.js'
import { VIETNAMESE } from '../text/plain-letters.js'

const WIDE = 'DECIMAL(38, 0)'

/** Signs that a word of totals may have, and marks of letters in normal form D. */
const SIGNS = '.,:;!?*+-_/#=|"–—…\u00a0\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'

/** SQL Server 2022: exact integers of 38 digits. */
export const sqlserver = defineDialect({
  ...STANDARD,
  id: 'sqlserver',
  title: 'SQL Server',
  isExecuted: false,
  wideType: WIDE,
  // A quotient of decimals keeps six decimals.
  largest: 10n ** 31n,
  castDigits: 31,
  textType: 'NVARCHAR(600)',
  textColumn: 'NVARCHAR(600)',
  quotient: exactDecimalQuotient(WIDE),
  exact: (text) => `${text} COLLATE Latin1_General_100_BIN2`,
  trim: (text) => `TRIM(${WHITE_SPACE.map((code) => `NCHAR(${code})`).join(' + ')} FROM ${text})`,
  isPlain: (text) => `${text} COLLATE Latin1_General_100_BIN2 NOT LIKE '%[^!-~]%'`,
  hasMarks: (text) => `${text} COLLATE Latin1_General_100_BIN2 LIKE CONCAT('%[', NCHAR(768), '-', NCHAR(879), ']%')`,
  wordOf: (text) =>
    `LOWER(REPLACE(TRANSLATE(LEFT(${text}, CHARINDEX('(', ${text} + '(') - 1), N'${VIETNAMESE.marked}${SIGNS}', N'${VIETNAMESE.plain}${' '.repeat(SIGNS.length)}'), ' ', ''))`,
  literal: (text) => `N'${text}'`,
  isDecimal: (text) =>
    [
      `${text} LIKE '%[0-9]%'`,
      `${text} NOT LIKE '%[^0-9.-]%'`,
      `${text} NOT LIKE '_%-%'`,
      `${text} NOT LIKE '%.%.%'`,
      `${text} NOT LIKE '.%'`,
      `${text} NOT LIKE '-.%'`,
      `${text} NOT LIKE '%.'`,
    ].join(' AND '),
  isPlainInteger: (text) => `LEN(${text}) BETWEEN 1 AND 15 AND ${text} NOT LIKE '%[^0-9]%'`,
  truths: ['1', '0'],
  position: (text, part) => `CHARINDEX(${part}, ${text})`,
  length: (text) => `LEN(${text})`,
  toWide: (text) => `TRY_CAST(${text} AS ${WIDE})`,
  constantTable: (name, columns, rows) =>
    `${name} AS (\n  SELECT v.* FROM (VALUES\n${rows.map((row) => `    (${row.join(', ')})`).join(',\n')}\n  ) AS v (${columns.join(', ')})\n)`,
  columnsOf: informationSchema('SCHEMA_NAME()'),
  parameter: (position) => `@p${position}`,
  createTable: (name, query) => query.replace(/\nFROM (\w+) x$/, `\nINTO ${name}\nFROM $1 x`),
})

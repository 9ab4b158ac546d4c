import type { Script } from '../script.js'
import { comment } from '../text/comment.js'
import { select, step, type Step } from '../text/layout.js'
import { inputColumns, isRounding, optionTable } from './constants.js'
import { roundingSteps } from './rounding.js'

const KEYS = ['x.unit_code', 'x.indicator_no', 'x.slot'] as const

/**
 * Reads every value as the numeric contract says: from `given` (a row for each value, with its input) to `cells` (one row for each unit,
 * indicator and slot, with a status and an integer).
 */
export function cellSteps(script: Script): Step[] {
  const { dialect } = script
  const spec = inputColumns(script).map((name) => `x.${name}`)
  const isAnyRounded = isRounding(script.plan)
  const hasOptions = optionTable(script) !== undefined
  const unsigned = `CASE WHEN x.txt LIKE '-%' THEN ${dialect.part('x.txt', '2', '400')} ELSE x.txt END`
  const point = dialect.position('x.magnitude', "'.'")
  const zeros = "'000000000000000'"
  return [
    step('trimmed', comment('Texts of the values, and whether they are decimals'), select(
      [...KEYS, ...spec, 'x.txt', `CASE WHEN ${dialect.isDecimal('x.txt')} THEN 1 ELSE 0 END AS is_decimal`, `${unsigned} AS magnitude`],
      ['FROM given x'],
    )),
    step('halves', comment('Digits before and after the decimal point, without zeros that do not count'), select(
      [...KEYS, ...spec, 'x.txt', 'x.is_decimal',
        `CASE WHEN x.is_decimal = 1 THEN ${dialect.withoutLeadingZeros(`CASE WHEN ${point} > 0 THEN ${dialect.part('x.magnitude', '1', `${point} - 1`)} ELSE x.magnitude END`)} ELSE '' END AS whole`,
        `CASE WHEN x.is_decimal = 1 AND ${point} > 0 THEN ${dialect.withoutTrailingZeros(dialect.part('x.magnitude', `${point} + 1`, '400'))} ELSE '' END AS decimal_part`],
      ['FROM trimmed x'],
    ), dialect.materialized),
    ...(isAnyRounded ? roundingSteps(dialect, [...KEYS, ...spec, 'x.txt', 'x.is_decimal']) : []),
    step('numbers', comment('The number as an integer in units of 10 to the power of minus scale'), select(
      [...KEYS, ...spec, 'x.txt', 'x.is_decimal', 'x.whole', 'x.decimal_part',
        `CASE WHEN x.is_decimal = 0 OR ${dialect.length('x.whole')} > 15 THEN NULL`
        + `\n    WHEN ${dialect.length('x.whole')} + x.scale > ${dialect.castDigits} THEN ${signed(dialect.integer(10n ** BigInt(Math.min(dialect.castDigits, 36))))}`
        + `\n    ELSE ${signed(dialect.toWide(dialect.concat("'0'", 'x.whole', dialect.part(dialect.concat('x.decimal_part', zeros), '1', 'x.scale'))))}`
        + '\n  END AS n'],
      [`FROM ${isAnyRounded ? 'rounded' : 'halves'} x`],
    )),
    step('read_values', comment('Status of each value: given, NA, or the reason why it is not usable; NULL where it is empty'), select(
      [...KEYS, `${statusOf(script, hasOptions)} AS status`, `CASE x.kind WHEN 'boolean' THEN CASE WHEN x.txt = 'true' THEN 1 ELSE 0 END${hasOptions ? " WHEN 'choice' THEN o.option_no" : ''} ELSE x.n END AS n`],
      ['FROM numbers x', ...(hasOptions ? [`LEFT JOIN options o ON o.indicator_no = x.indicator_no AND o.slot = x.slot AND x.kind = 'choice' AND o.option_id = x.txt`] : [])],
    )),
    step('cells', comment('One cell for each unit, indicator and slot; a second value makes it invalid'), select(
      [...KEYS, "CASE WHEN COUNT(*) > 1 THEN 'duplicate' ELSE MAX(x.status) END AS status", "CASE WHEN COUNT(*) = 1 AND MAX(x.status) = 'given' THEN MAX(x.n) END AS n"],
      ['FROM read_values x', `GROUP BY ${KEYS.join(', ')}`],
    )),
  ]
}

function signed(sql: string): string {
  return `CASE WHEN x.txt LIKE '-%' THEN -1 ELSE 1 END * ${sql}`
}

function statusOf({ dialect }: Script, hasOptions: boolean): string {
  const whole = dialect.length('x.whole')
  const decimals = dialect.length('x.decimal_part')
  const significant = `CASE WHEN x.whole = '' THEN ${dialect.length(dialect.withoutLeadingZeros('x.decimal_part'))} ELSE ${whole} + ${decimals} END`
  return [
    'CASE',
    "  WHEN x.txt IS NULL OR x.txt = '' THEN NULL",
    "  WHEN x.txt = 'NA' THEN 'NA'",
    "  WHEN x.kind = 'boolean' THEN CASE WHEN x.txt = 'true' OR x.txt = 'false' THEN 'given' ELSE 'not-a-boolean' END",
    ...(hasOptions ? ["  WHEN x.kind = 'choice' THEN CASE WHEN o.option_no IS NULL THEN 'unknown-option' ELSE 'given' END"] : []),
    `  WHEN x.is_decimal = 0 OR ${dialect.length('x.txt')} > 400 THEN 'not-a-number'`,
    `  WHEN ${whole} > 15 THEN CASE WHEN x.txt LIKE '-%' THEN 'below-min' ELSE 'above-max' END`,
    `  WHEN ${decimals} > x.decimals OR ${significant} > 15 THEN 'too-precise'`,
    "  WHEN x.kind = 'integer' AND x.decimal_part <> '' THEN 'not-an-integer'",
    `  WHEN ${decimals} > x.scale THEN 'too-large'`,
    "  WHEN x.n < x.lowest THEN 'below-min'",
    "  WHEN x.n > x.highest THEN 'above-max'",
    "  WHEN x.n >= x.beyond OR -x.n >= x.beyond THEN 'too-large'",
    "  ELSE 'given'",
    'END',
  ].join('\n')
}

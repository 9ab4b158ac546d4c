import type { PlannedInput } from '@dti-vn/sdk'
import type { Dialect } from '../dialects/dialect.js'
import type { InputLimits } from '../rules/input-limits.js'
import { cleaned } from '../text/code.js'
import type { Values } from '../text/values.js'
import { keptDigits, roundedPart, roundedWhole } from '../text/round-digits.js'
import { caseOf, type Computed } from './layers.js'
import type { Reading } from './reading.js'
import { NUMBER_OF } from './reasons.js'

const LONGEST = 400

/** What the SQL of an input needs to know. */
export interface Reader {
  readonly dialect: Dialect
  readonly values: Values
  readonly input: PlannedInput
  readonly limits: InputLimits
  /** The column of the table. */
  readonly from: string
  /** What the names of its columns end with: position of the indicator and of the input. */
  readonly names: (part: string) => string
}

/** Reads a column of texts by the numeric contract. */
export function readText(reader: Reader): Reading {
  const { dialect, values, input, limits, from, names } = reader
  const text = names('t')
  const common = { isSource: false, isEmpty: `(${text} IS NULL OR ${text} = '')`, isNa: `${text} = 'NA'` }
  const trimmed = { name: text, sql: cleaned(dialect, `CAST(${from} AS ${dialect.textType})`), isSource: true }
  if (limits.kind === 'boolean') {
    return { ...common, columns: [trimmed], ok: `${text} IN ('true', 'false')`, fault: String(NUMBER_OF.notABoolean), value: `CASE WHEN ${text} = 'true' THEN 1 ELSE 0 END` }
  }
  if (limits.kind === 'choice') {
    const options = input.options.map((option) => values.text(option))
    const positions = options.map((option, i) => `WHEN ${option} THEN ${i}`)
    return { ...common, columns: [trimmed], ok: `${text} IN (${options.join(', ')})`, fault: String(NUMBER_OF.unknownOption), value: `CASE ${text} ${positions.join(' ')} END` }
  }
  return { ...common, ...numberOfText(reader, text), columns: [trimmed, ...halves(reader, text), { name: names('n'), sql: integerOf(reader, text) }] }
}

/** Digits before the decimal point, NULL where the text is no number; digits after it, without zeros that do not count. */
function halves({ dialect, names, limits: { round } }: Reader, text: string): Computed[] {
  const isRounded = round !== undefined
  const [whole, part, kept] = [names(isRounded ? 'rw' : 'w'), names(isRounded ? 'rf' : 'f'), names('rk')]
  const point = dialect.position(text, "'.'")
  const before = `REPLACE(CASE WHEN ${point} > 0 THEN ${dialect.part(text, '1', `${point} - 1`)} ELSE ${text} END, '-', '')`
  return [
    { name: whole, sql: caseOf([
      `WHEN ${dialect.isPlainInteger(text)} THEN ${text}`,
      `WHEN ${dialect.isDecimal(text)} AND ${dialect.length(text)} <= ${LONGEST} THEN ${dialect.withoutLeadingZeros(before)}`,
    ]) },
    { name: part, sql: `CASE WHEN ${point} > 0 THEN ${dialect.withoutTrailingZeros(dialect.part(text, `${point} + 1`, String(LONGEST)))} ELSE '' END` },
    ...(isRounded
      ? [
          // A text that is no number has no digits, whatever stands behind a point in it.
          { name: kept, sql: `CASE WHEN ${whole} IS NOT NULL THEN ${keptDigits(dialect, { whole, part }, String(round))} END` },
          { name: names('w'), sql: roundedWhole(dialect, { whole, part }, kept) },
          { name: names('f'), sql: roundedPart(dialect, { whole, part }, kept) },
        ]
      : []),
  ]
}

/** The number as an integer in units of 10^-scale, cut after them. */
function integerOf({ dialect, limits: { scale }, names }: Reader, text: string): string {
  const whole = names('w')
  const sign = (sql: string) => `CASE WHEN ${text} LIKE '-%' THEN -1 ELSE 1 END * ${sql}`
  const decimals = scale === 0 ? [] : [dialect.part(dialect.concat(names('f'), "'000000000000000'"), '1', String(scale))]
  const digits = dialect.toWide(dialect.concat("'0'", whole, ...decimals))
  const longest = dialect.castDigits - scale
  return caseOf([
    `WHEN ${whole} IS NULL OR ${dialect.length(whole)} > 15 THEN NULL`,
    ...(longest < 15 ? [`WHEN ${dialect.length(whole)} > ${longest} THEN ${sign(dialect.integer(10n ** BigInt(Math.min(dialect.castDigits, 36))))}`] : []),
    `ELSE ${sign(digits)}`,
  ])
}

function numberOfText({ dialect, limits, names }: Reader, text: string): Pick<Reading, 'ok' | 'fault' | 'value'> {
  const { kind, decimals, scale, lowest, highest, beyond } = limits
  const [n, whole, part] = [names('n'), names('w'), names('f')]
  const [wholeDigits, partDigits] = [dialect.length(whole), dialect.length(part)]
  const sentinel = 10n ** BigInt(dialect.castDigits)
  const clip = (value: bigint) => dialect.integer(value > sentinel ? sentinel : value < -sentinel ? -sentinel : value)
  const low = lowest > 1n - beyond ? lowest : 1n - beyond
  const high = highest < beyond - 1n ? highest : beyond - 1n
  const isPrecise = scale === 0 ? `${part} = ''` : `${partDigits} <= ${scale} AND ${wholeDigits} + ${partDigits} <= 15`
  const significant = `CASE WHEN ${whole} = '' THEN ${dialect.length(dialect.withoutLeadingZeros(part))} ELSE ${wholeDigits} + ${partDigits} END`
  return {
    value: n,
    ok: `(${n} BETWEEN ${clip(low)} AND ${clip(high)} AND ${isPrecise})`,
    fault: caseOf([
      `WHEN ${whole} IS NULL THEN ${NUMBER_OF.notANumber}`,
      `WHEN ${wholeDigits} > 15 THEN CASE WHEN ${text} LIKE '-%' THEN ${NUMBER_OF.belowMin} ELSE ${NUMBER_OF.aboveMax} END`,
      `WHEN ${partDigits} > ${decimals} OR ${significant} > 15 THEN ${NUMBER_OF.tooPrecise}`,
      ...(kind === 'integer' ? [`WHEN ${part} <> '' THEN ${NUMBER_OF.notAnInteger}`] : [`WHEN ${partDigits} > ${scale} THEN ${NUMBER_OF.tooLarge}`]),
      `WHEN ${n} < ${clip(lowest)} THEN ${NUMBER_OF.belowMin}`,
      `WHEN ${n} > ${clip(highest)} THEN ${NUMBER_OF.aboveMax}`,
      `ELSE ${NUMBER_OF.tooLarge}`,
    ]),
  }
}

import type { InputLimits } from '../rules/input-limits.js'
import { caseOf } from './layers.js'
import { type Reader, readText } from './read-text.js'
import type { Reading } from './reading.js'
import { NUMBER_OF } from './reasons.js'

/** Digits that a number may have. */
const DIGITS = 15

/**
 * Reads a column of numbers or booleans; choices stay texts. Exact for integers and decimals, and for floating-point numbers that are the nearest
 * to a decimal of at most 15 digits, which is then meant.
 */
export function readTyped(reader: Reader, type: string): Reading {
  const { dialect, limits, from } = reader
  if (limits.kind === 'choice') return readText(reader)
  const held = dialect.stored(from)
  const common = { isSource: true, columns: [], isEmpty: `${from} IS NULL`, isNa: undefined }
  if (limits.kind === 'boolean') {
    const [yes, no] = dialect.truths
    return { ...common, ok: `${held} IN (${yes}, ${no})`, fault: String(NUMBER_OF.notABoolean), value: `CASE WHEN ${held} = ${yes} THEN 1 ELSE 0 END` }
  }
  const rounding = limits.round === undefined ? undefined : dialect.rounded?.(held, limits.round)
  if (rounding !== undefined) return readRounded(reader, type, held, rounding)
  const isNoNumber = dialect.isNoNumber?.(held)
  return { ...common, ...readNumber(reader, type, held, isNoNumber) }
}

/** What a number that is rounded on reading is: its column says 0 for empty, 1 for a number, 2 for what is none. */
function readRounded(reader: Reader, type: string, held: string, rounding: string): Reading {
  const { dialect, from, names } = reader
  const [kind, rounded] = [names('k'), names('q')]
  const whether = [`WHEN ${from} IS NULL THEN 0`, ...(dialect.isNoNumber ? [`WHEN ${dialect.isNoNumber(held)} THEN 2`] : []), 'ELSE 1']
  const reading = readNumber(reader, type, rounded, `${kind} = 2`)
  return {
    ...reading,
    isSource: false,
    columns: [{ name: kind, sql: caseOf(whether), isSource: true }, { name: rounded, sql: rounding, isSource: true }],
    isEmpty: `${kind} = 0`,
    isNa: undefined,
    ok: `(${kind} = 1 AND ${reading.ok})`,
  }
}

/** Reads a number, where it is one. */
function readNumber(reader: Reader, type: string, stored: string, isNoNumber: string | undefined): Pick<Reading, 'ok' | 'value' | 'fault'> {
  const { dialect, limits } = reader
  const { scale, lowest, highest, beyond } = limits
  const low = lowest > 1n - beyond ? lowest : 1n - beyond
  const high = highest < beyond - 1n ? highest : beyond - 1n
  const size = high > -low ? high : -low
  const pieces = piecesOf(scale, size)
  const fits = (list: readonly Piece[]) => list.map((piece) => joined([...within(stored, piece), dialect.hasDecimals(stored, piece.decimals)])).join(' OR ')
  const parts = pieces.map((piece) => {
    const factor = 10 ** (scale - piece.decimals)
    return { when: within(stored, piece), value: `${factor === 1 ? '' : `${factor} * `}${dialect.scaledTo(stored, piece.decimals, type)}` }
  })
  return {
    ok: `(${atLeast(stored, low, scale)} AND ${atMost(stored, high, scale)} AND ${pieces.length === 1 ? fits(pieces) : `(${fits(pieces)})`})`,
    value: parts.length === 1 ? (parts[0]?.value ?? '') : caseOf(parts.map(({ when, value }) => `${when.length === 0 ? 'ELSE' : `WHEN ${joined(when)} THEN`} ${value}`)),
    fault: caseOf([...(isNoNumber === undefined ? [] : [`WHEN ${isNoNumber} THEN ${NUMBER_OF.notANumber}`]), ...faults(reader, stored, limits, fits)]),
  }
}

/** Numbers below a power of ten, by size, with the decimals that 15 digits leave them. */
interface Piece {
  readonly below: bigint | undefined
  readonly decimals: number
}

/** The last piece has no end: what lies beyond is excluded elsewhere. */
function piecesOf(scale: number, size: bigint): Piece[] {
  const pieces: Piece[] = []
  for (let decimals = scale; decimals >= 0; decimals -= 1) {
    const below = 10n ** BigInt(DIGITS - decimals)
    const isLast = decimals === 0 || size < below * 10n ** BigInt(scale)
    pieces.push({ below: isLast ? undefined : below, decimals })
    if (isLast) break
  }
  return pieces
}

function within(stored: string, { below }: Piece): string[] {
  return below === undefined ? [] : [`${stored} > -${below}`, `${stored} < ${below}`]
}

function joined(conditions: readonly string[]): string {
  return conditions.join(' AND ')
}

function faults({ dialect }: Reader, stored: string, { kind, decimals, scale, lowest, highest }: InputLimits, fits: (list: readonly Piece[]) => string): string[] {
  const most = 10n ** BigInt(DIGITS)
  const end = most * 10n ** BigInt(decimals) - 1n
  return [
    `WHEN ${stored} <= -${most} THEN ${NUMBER_OF.belowMin}`,
    `WHEN ${stored} >= ${most} THEN ${NUMBER_OF.aboveMax}`,
    `WHEN NOT (${fits(piecesOf(decimals, end))}) THEN ${NUMBER_OF.tooPrecise}`,
    ...(kind === 'integer' ? [`WHEN NOT (${dialect.hasDecimals(stored, 0)}) THEN ${NUMBER_OF.notAnInteger}`] : []),
    ...(kind === 'number' && scale < decimals ? [`WHEN NOT (${dialect.hasDecimals(stored, scale)}) THEN ${NUMBER_OF.tooLarge}`] : []),
    `WHEN NOT (${atLeast(stored, lowest, scale)}) THEN ${NUMBER_OF.belowMin}`,
    `WHEN NOT (${atMost(stored, highest, scale)}) THEN ${NUMBER_OF.aboveMax}`,
    `ELSE ${NUMBER_OF.tooLarge}`,
  ]
}

function atLeast(stored: string, n: bigint, scale: number): string {
  return isLong(n) ? `${stored} > ${decimalOf(n - 1n, scale)}` : `${stored} >= ${decimalOf(n, scale)}`
}

/** A bound of more digits than a floating-point number holds gives way to the next one, which is rounder. */
function atMost(stored: string, n: bigint, scale: number): string {
  return isLong(n) ? `${stored} < ${decimalOf(n + 1n, scale)}` : `${stored} <= ${decimalOf(n, scale)}`
}

function isLong(n: bigint): boolean {
  return String(n < 0n ? -n : n).length > DIGITS
}

/** n / 10^scale as a literal. */
function decimalOf(n: bigint, scale: number): string {
  const digits = String(n < 0n ? -n : n).padStart(scale + 1, '0')
  const part = scale === 0 ? '' : digits.slice(-scale).replace(/0+$/, '')
  return `${n < 0n ? '-' : ''}${scale === 0 ? digits : digits.slice(0, -scale)}${part === '' ? '' : `.${part}`}`
}

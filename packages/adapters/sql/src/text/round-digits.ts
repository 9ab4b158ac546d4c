import type { Dialect } from '../dialects/dialect.js'

/** Columns with the digits of a number before and after its decimal point, without zeros that do not count. */
export interface Halves {
  readonly whole: string
  readonly part: string
}

/** Digits before the point beyond which a figure is out of bounds, however it is rounded. */
const MOST = 15

/**
 * The first `places` decimals as a text with a 1 before them, one more where the next digit is 5 or above; it begins with 2 where that carries into the
 * digits before the point. NULL where there are no more decimals than that.
 */
export function keptDigits(dialect: Dialect, { part }: Halves, places: string): string {
  const next = `${dialect.part(part, `${places} + 1`, '1')} IN ('5', '6', '7', '8', '9')`
  const kept = `${dialect.toWide(dialect.concat("'1'", dialect.part(part, '1', places)))} + CASE WHEN ${next} THEN 1 ELSE 0 END`
  return `CASE WHEN ${dialect.length(part)} > ${places} THEN ${asText(dialect, kept)} END`
}

export function roundedPart(dialect: Dialect, { part }: Halves, kept: string): string {
  return `CASE WHEN ${kept} IS NULL THEN ${part} ELSE ${dialect.withoutTrailingZeros(dialect.part(kept, '2', '400'))} END`
}

export function roundedWhole(dialect: Dialect, { whole }: Halves, kept: string): string {
  const next = asText(dialect, `${dialect.toWide(dialect.concat("'0'", whole))} + 1`)
  return `CASE WHEN ${kept} LIKE '2%' AND ${dialect.length(whole)} <= ${MOST} THEN ${next} ELSE ${whole} END`
}

function asText({ textType }: Dialect, number: string): string {
  return `CAST(${number} AS ${textType})`
}

import { indent } from './layout.js'

/** One indicator in a CASE over the number of the indicator. */
export interface IndicatorCase {
  readonly number: number
  readonly sql: string
  readonly comment?: string | undefined
}

/** `CASE indicator_no WHEN 1 THEN …`, one line for each indicator under its comment; NULL for the others. */
export function byIndicator(cases: readonly IndicatorCase[], nothing = 'NULL'): string {
  if (cases.length === 0) return nothing
  const lines = cases.flatMap(({ number, sql, comment }) => [...(comment === undefined ? [] : [comment]), `WHEN ${number} THEN ${sql}`])
  return `CASE x.indicator_no\n${indent(lines.join('\n'))}\nEND`
}

/** A condition that holds for some indicators. */
export interface IndicatorCondition {
  readonly number: number
  readonly sql: string
}

/** `indicator_no IN (1, 4) AND (…)`: indicators with the same condition stand together. */
export function conditionsByIndicator(conditions: readonly IndicatorCondition[]): string[] {
  const groups = new Map<string, number[]>()
  for (const { number, sql } of conditions) groups.set(sql, [...(groups.get(sql) ?? []), number])
  return [...groups].map(([sql, numbers]) => (sql === '' ? amongIndicators(numbers) : `${amongIndicators(numbers)} AND (${sql})`))
}

export function amongIndicators(numbers: readonly number[]): string {
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? 0
  if (numbers.length > 2 && last - first === numbers.length - 1) return `x.indicator_no BETWEEN ${first} AND ${last}`
  return numbers.length === 1 ? `x.indicator_no = ${numbers[0] ?? 0}` : `x.indicator_no IN (${numbers.join(', ')})`
}

import { daysOf, isCalendarDate } from './calendar.js'

/** The time that is assessed: whole days, both ends inclusive. What is in force on its last day holds for all of it. */
export interface Period {
  /** `2025`, `2025-H1`, `2025-Q3` or `2025-01-01..2025-05-31`; equal days have equal ids. */
  readonly id: string
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string
}

/** Parts of a year by their ids, with their first and last months. */
const PARTS = { '': [1, 12], '-H1': [1, 6], '-H2': [7, 12], '-Q1': [1, 3], '-Q2': [4, 6], '-Q3': [7, 9], '-Q4': [10, 12] } as const

/**
 * Reads a period: a year `2025`, a half `2025-H1`, a quarter `2025-Q3`, or two days `2025-01-01..2025-06-30`, the first not after the last.
 * Undefined for anything else.
 */
export function parsePeriod(text: string): Period | undefined {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
  if (from !== undefined && to !== undefined) return isCalendarDate(from) && isCalendarDate(to) && from <= to ? periodOf(from, to) : undefined
  const [, year] = /^(\d{4})(?:-[HQ]\d)?$/.exec(text) ?? []
  return year === undefined ? undefined : partsOf(year).find(({ id }) => id === text)
}

/** The period of two days, the first not after the last. */
export function periodOf(from: string, to: string): Period {
  return partsOf(from.slice(0, 4)).find((part) => part.from === from && part.to === to) ?? { id: `${from}..${to}`, from, to }
}

function partsOf(year: string): Period[] {
  const day = (month: number, date: number) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return Object.entries(PARTS).map(([part, [first, last]]) => ({ id: year + part, from: day(first, 1), to: day(last, daysOf(Number(year), last)) }))
}

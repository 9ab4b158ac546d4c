const DAY = 86_400_000
const DAY_0_OF_1900 = Date.UTC(1899, 11, 31)
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1)
/** The calendar of 1900 has a 29 February that there was not. */
const FALSE_DAY = 60
/** 31 December 9999. */
const LAST = 2_958_466

/** The date of a number of days: `YYYY-MM-DD`, with `THH:MM:SS` where there is a time; `?` for what no calendar has. */
export function dateOfSerial(serial: number, isFrom1904: boolean): string {
  if (!(serial >= 0 && serial < LAST)) return '?'
  const days = isFrom1904 || serial < FALSE_DAY ? serial : serial - 1
  const date = new Date((isFrom1904 ? DAY_0_OF_1904 : DAY_0_OF_1900) + Math.round((days * DAY) / 1000) * 1000)
  const iso = date.toISOString()
  return date.getTime() % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19)
}

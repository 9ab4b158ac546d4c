/**
 * Format codes as the file stores them: `,` groups and `.` is the decimal sign whatever the language. Excel and LibreOffice show them by the
 * language of the system; `[$-42A]` asks for Vietnamese signs (1.234,50) on every system.
 */
export const NUMBER_FORMATS = Object.freeze({
  text: '@',
  whole: '[$-42A]#,##0',
  upTo6: '[$-42A]#,##0.######',
  percent2: '[$-42A]0.00%',
  date: 'dd/mm/yyyy',
})

/** A number with exactly so many decimals. */
export function fixedPlaces(places: number): string {
  return places > 0 ? `[$-42A]#,##0.${'0'.repeat(places)}` : NUMBER_FORMATS.whole
}

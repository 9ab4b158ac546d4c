import { decimalText, type Language, printScaled } from '@dti-vn/sdk'

/** Points in the writing of the language, always with the places of the index: 12,50. */
export function pointsText(points: number | null, places: number, language: Language): string {
  return points === null ? '–' : decimalText(printScaled(Math.round(points * 10 ** places), places), language)
}

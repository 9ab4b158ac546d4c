import { type Language, rationalOfNumber, rationalText, type UnitStanding } from '@dti-vn/sdk'

/** What a ranker gave a unit; a dash where it gave nothing. */
export function standingText(standing: UnitStanding | null, language: Language): string {
  return standing ? rationalText(rationalOfNumber(standing.value), language) : '–'
}

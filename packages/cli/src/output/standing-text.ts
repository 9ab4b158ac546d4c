import { type Language, localize, rationalOfNumber, rationalText, type UnitStanding, type UnitTrace } from '@dti-vn/sdk'
import type { CliContext } from '../context.js'
import { terminalLine } from './terminal-safe.js'

/** What a ranker gave a unit; a dash where it gave nothing. */
export function standingText(standing: UnitStanding | null, language: Language): string {
  return standing ? rationalText(rationalOfNumber(standing.value), language) : '–'
}

/** Standing and reason of an explained unit in a line; none where units rank by their score. */
export function standingLines({ texts, language }: CliContext, { standing }: UnitTrace): readonly string[] {
  if (!standing) return []
  const { reason } = standing
  return [terminalLine(`${texts.standing}: ${standingText(standing, language)}${reason ? ` – ${localize(reason, language)}` : ''}`)]
}

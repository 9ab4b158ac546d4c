import type { CodeListId, Unit } from './code-list.js'
import { misuse } from './misuse.js'
import type { UnitLevel } from './unit-kind.js'
import { editDistance, unitName, type UnitName } from '@dti-vn/sdk'
import { unitsOf } from './units-of.js'

/** How a suggested unit and the text agree, best first. */
export const suggestionReasons = Object.freeze([
  'exact-code',
  'exact-name',
  'tone-mark-position',
  'same-without-diacritics',
  'prefix',
  'close',
] as const)
export type SuggestionReason = (typeof suggestionReasons)[number]

/** A unit that a text may mean. It is a question to a person, never an answer: even `exact-name` may fit several units. */
export interface UnitSuggestion {
  readonly unit: Unit
  readonly reason: SuggestionReason
  /** Edits between the names without their kinds, a letter and each of its marks counted one by one; 0 for a code. */
  readonly distance: number
  /** Whether the text names the unit's kind ("TX", "phường" …); null if it names none. */
  readonly sameKind: boolean | null
}

/** Narrows suggestions to a level; at most `limit` of them, 5 unless given. */
export interface SuggestOptions {
  readonly level?: UnitLevel | undefined
  readonly limit?: number | undefined
}

/** No unit name is near this long; longer texts get no suggestion, so that a hostile cell costs nothing. */
const longestText = 100

/**
 * Units of a list that a text may mean, best first: by reason, then named kind, then distance, then list order. Pure: it changes and
 * decides nothing. Show the suggestions and let a person confirm; never put one in place of the text silently.
 * @throws {UnitsError} `unknown-code-list`; `bad-limit` if the limit is not a positive integer.
 */
export function suggestUnits(listId: CodeListId, text: string, { level, limit = 5 }: SuggestOptions = {}): readonly UnitSuggestion[] {
  if (!Number.isInteger(limit) || limit < 1) {
    throw misuse('bad-limit', `limit phải là số nguyên dương, không phải ${limit}.`, `limit must be a positive integer, not ${limit}.`)
  }
  const units = unitsOf(listId, { level })
  if (text.length > longestText) return []
  const wanted = unitName(text)
  if (wanted.exact === '') return []
  return units
    .flatMap((unit) => suggestion(unit, wanted) ?? [])
    .sort((a, b) => order(a.reason) - order(b.reason) || kindOrder(a) - kindOrder(b) || a.distance - b.distance)
    .slice(0, limit)
}

function suggestion(unit: Unit, wanted: UnitName): UnitSuggestion | undefined {
  const sameKind = wanted.kind === null ? null : wanted.kind === unit.kind
  if (unit.code === wanted.exact) return { unit, reason: 'exact-code', distance: 0, sameKind }
  const name = unitName(unit.fullName)
  const reason = agreement(name, wanted)
  return reason && { unit, reason, distance: editDistance(name.toneLast, wanted.toneLast), sameKind }
}

function agreement(name: UnitName, wanted: UnitName): SuggestionReason | undefined {
  if (name.exact === wanted.exact) return 'exact-name'
  if (name.toneLast === wanted.toneLast) return 'tone-mark-position'
  if (name.plain === wanted.plain) return 'same-without-diacritics'
  if (wanted.plain.length >= 2 && name.plain.startsWith(wanted.plain)) return 'prefix'
  return isClose(name.plain, wanted.plain) ? 'close' : undefined
}

/** One typing slip in a short name, two from six letters on. */
function isClose(name: string, wanted: string): boolean {
  const slips = Math.min(name.length, wanted.length) < 6 ? 1 : 2
  return Math.abs(name.length - wanted.length) <= slips && editDistance(name, wanted) <= slips
}

const order = (reason: SuggestionReason) => suggestionReasons.indexOf(reason)
const kindOrder = ({ sameKind }: UnitSuggestion) => (sameKind === false ? 1 : 0)

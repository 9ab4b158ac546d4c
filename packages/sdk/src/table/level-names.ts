import { cleanText, excerpt, type Issue, makeIssue, nearest, type Place } from '@dti-vn/core'

/** Different wrong levels that are told apart; a table with more is wrong as a whole. */
const MOST_TOLD = 50

/** Tells which rows of a table of several levels are those of one level. */
export interface LevelNames {
  /** True for a row of the level; a text that is no known level is kept for `issues`. */
  readonly isOwn: (text: string, place: Place) => boolean
  /** One issue for each text that is no level, where it stands first, with the number of its rows. */
  readonly issues: () => readonly Issue[]
}

/**
 * A level is recognised without regard to capitals and spaces. `known` are the other levels, whose rows are passed over; where they are not known, only a text
 * close to the own level counts as a mistake.
 */
export function levelNames(own: string, known: readonly string[] | undefined): LevelNames {
  const levels = new Map([...(known ?? []), own].map((level) => [keyOf(level), level]))
  const wrong = new Map<string, { readonly place: Place; rows: number }>()
  return {
    isOwn: (text, place) => {
      if (text === own) return true
      const level = levels.get(keyOf(text))
      if (level !== undefined) return level === own
      const before = wrong.get(text)
      if (before) before.rows += 1
      else if (wrong.size < MOST_TOLD && (known !== undefined || cleanText(text) === '' || nearest(text, [own]).length > 0)) wrong.set(text, { place, rows: 1 })
      return false
    },
    issues: () =>
      [...wrong].map(([text, { place, rows }]) => {
        const names = [...levels.values()]
        return makeIssue('level-unknown', { place, params: { level: excerpt(text), rows, known: names, nearest: nearest(text, names) } })
      }),
  }
}

function keyOf(level: string): string {
  return level.normalize('NFC').replace(/\s+/gu, '').toLowerCase()
}

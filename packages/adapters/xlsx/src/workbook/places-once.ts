import { LAST_COLUMN } from './address.js'

/** Places of a sheet, each to be taken once. */
export interface PlacesOnce {
  /** False for a place that was taken before. */
  readonly add: (row: number, column: number) => boolean
  /** True while they came row by row, as programs write them. */
  readonly isOrdered: () => boolean
}

/** Remembers places; as long as they come in order a look at the last one is enough, and those beside each other are kept as one stretch. */
export function placesOnce(): PlacesOnce {
  /** First and last places of stretches, by turns. */
  const stretches: number[] = []
  let last = 0
  let seen: Set<number> | undefined
  return {
    add: (row, column) => {
      const place = row * (LAST_COLUMN + 1) + column
      if (!seen && place > last) {
        if (place === last + 1 && stretches.length > 0) stretches[stretches.length - 1] = place
        else stretches.push(place, place)
        last = place
        return true
      }
      seen ??= placesOf(stretches)
      if (seen.has(place)) return false
      seen.add(place)
      return true
    },
    isOrdered: () => !seen,
  }
}

function placesOf(stretches: readonly number[]): Set<number> {
  const places = new Set<number>()
  for (let i = 0; i < stretches.length; i += 2) for (let place = stretches[i] ?? 0; place <= (stretches[i + 1] ?? 0); place += 1) places.add(place)
  return places
}

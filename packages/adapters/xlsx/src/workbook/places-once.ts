import { LAST_COLUMN } from './address.js'

/** Places of a sheet, each to be taken once. */
export interface PlacesOnce {
  /** False for a place that was taken before. */
  readonly add: (row: number, column: number) => boolean
  /** True while they came row by row, as programs write them. */
  readonly isOrdered: () => boolean
}

/** Remembers places; as long as they come in order a look at the last one is enough. */
export function placesOnce(): PlacesOnce {
  const places: number[] = []
  let last = 0
  let seen: Set<number> | undefined
  return {
    add: (row, column) => {
      const place = row * (LAST_COLUMN + 1) + column
      if (!seen && place > last) {
        last = place
        places.push(place)
        return true
      }
      seen ??= new Set(places)
      if (seen.has(place)) return false
      seen.add(place)
      return true
    },
    isOrdered: () => !seen,
  }
}

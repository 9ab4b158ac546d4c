import { cleanCode, type DatasetBuilder, type Place } from '@dti-vn/core'

/** The units of a table of figures. */
export interface UnitPositions {
  /** Position of the unit in the data set, added when new; `NO_UNIT` for what is none, which is told; undefined when there is no place for another. */
  readonly of: (code: string, name: string, place: () => Place) => number | undefined
  /** In the order of first appearance; `isNamed` where the table names the unit. */
  readonly all: () => Iterable<{ readonly code: string; readonly position: number; readonly isNamed: boolean }>
}

/** Adds units to a data set. The lookup of a code and a name as they were seen before comes first, so that they cost nothing on the other rows of a unit. */
export function unitPositions(builder: DatasetBuilder, limit: number): UnitPositions {
  const positions = new Map<string, number>()
  const units = new Map<string, number>()
  const names: string[] = []

  function add(code: string, name: string, place: Place): number | undefined {
    const normal = ownCopy(cleanCode(code) ?? code)
    const before = positions.get(normal)
    if (before === undefined && units.size >= limit) return undefined
    const position = before ?? builder.unit(normal, normal === '' ? name : null, place)
    if (normal === '') return position
    positions.set(normal, position)
    if (normal !== code) positions.set(ownCopy(code), position)
    if (position >= 0) units.set(normal, position)
    return position
  }

  return {
    of: (code, name, place) => {
      const position = positions.get(code) ?? add(code, name, place())
      if (position !== undefined && position >= 0 && name !== '' && name !== names[position]) {
        names[position] = ownCopy(name)
        builder.describe(position, { name: ownCopy(name) }, place())
      }
      return position
    },
    all: () => Array.from(units, ([code, position]) => ({ code, position, isNamed: names[position] !== undefined })),
  }
}

/** A copy that does not keep the whole piece of a file alive, as a slice of it does. */
function ownCopy(text: string): string {
  return text.split('').join('')
}

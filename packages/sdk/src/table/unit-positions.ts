import type { DatasetBuilder } from '@dti-vn/core'

/** The units of a table of figures. */
export interface UnitPositions {
  /** Position of the unit in the data set, added when new; undefined when there is no place for another. `code` and `name` are trimmed. */
  readonly of: (code: string, name: string) => number | undefined
  /** Codes in the order of first appearance. */
  readonly codes: () => Iterable<string>
}

/**
 * Adds units to a data set. Codes and names are put into Unicode normal form C, because two spellings of "Hà" look the same; the first name
 * that is not empty is kept. The lookup comes before that, so that it costs nothing on the other rows of a unit.
 */
export function unitPositions(builder: DatasetBuilder, limit: number): UnitPositions {
  const positions = new Map<string, number>()
  const codes: string[] = []
  const named: boolean[] = []

  function add(code: string): number | undefined {
    const normal = ownCopy(code.normalize('NFC'))
    const known = positions.get(normal)
    if (known === undefined && codes.length >= limit) return undefined
    const position = known ?? builder.unit(normal)
    if (known === undefined) codes.push(normal)
    positions.set(normal, position)
    if (normal !== code && known !== undefined) positions.set(ownCopy(code), position)
    return position
  }

  return {
    of: (code, name) => {
      const position = positions.get(code) ?? add(code)
      if (position !== undefined && name !== '' && named[position] !== true) {
        builder.unit(codes[position] ?? code, ownCopy(name.normalize('NFC')))
        named[position] = true
      }
      return position
    },
    codes: () => codes,
  }
}

/** A copy that does not keep the whole piece of a file alive, as a slice of it does. */
function ownCopy(text: string): string {
  return text.split('').join('')
}

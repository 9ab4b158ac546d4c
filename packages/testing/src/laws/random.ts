/** Seeded randomness: the same seed gives the same sequence everywhere. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number
  /** A whole number between two, both included. */
  readonly int: (least: number, most: number) => number
  /** An item of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (probability: number) => boolean
}

/** A generator of its own state (mulberry32). Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return Object.freeze({
    next,
    int,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from an empty list.')
      return list[int(0, list.length - 1)] as T
    },
    chance: (probability: number) => next() < probability,
  })
}

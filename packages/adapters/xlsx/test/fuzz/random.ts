/** Random choices that a seed fixes. */
export interface Random {
  readonly below: (count: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** xorshift32, Marsaglia 2003. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 2_654_435_761) | 1
  const below = (count: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % count
  }
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from.')
    return list[below(list.length)] as T
  }
  return { below, pick }
}

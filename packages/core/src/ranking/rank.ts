import type { TieRule } from '../definition/rank-rule.js'

/**
 * Ranks of the items of one cohort, given in descending order: equal items share a rank by the tie rule. `standard` 1, 2, 2, 4 (standard
 * competition); `modified` 1, 3, 3, 4; `dense` 1, 2, 2, 3.
 */
export function ranksOf<T>(descending: readonly T[], ties: (a: T, b: T) => boolean, rule: TieRule): number[] {
  const ranks: number[] = []
  let group = 0
  for (let start = 0; start < descending.length; ) {
    const first = descending[start] as T
    let end = start + 1
    while (end < descending.length && ties(first, descending[end] as T)) end += 1
    group += 1
    const rank = rule === 'standard' ? start + 1 : rule === 'modified' ? end : group
    for (let i = start; i < end; i += 1) ranks.push(rank)
    start = end
  }
  return ranks
}

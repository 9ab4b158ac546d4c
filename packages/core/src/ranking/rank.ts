import type { TieRule } from '../definition/rank-rule.js'

/**
 * Writes the ranks of one cohort, whose units are given in descending order between `start` and `end`: units that tie share a rank.
 * `standard` 1, 2, 2, 4 (standard competition); `modified` 1, 3, 3, 4; `dense` 1, 2, 2, 3.
 */
export function writeRanks(
  ranks: Uint32Array, descending: Uint32Array, start: number, end: number, ties: (a: number, b: number) => boolean, rule: TieRule,
): void {
  let group = 0
  for (let from = start; from < end; ) {
    const first = descending[from] ?? 0
    let to = from + 1
    while (to < end && ties(first, descending[to] ?? 0)) to += 1
    group += 1
    const rank = rule === 'standard' ? from - start + 1 : rule === 'modified' ? to - start : group
    for (let i = from; i < to; i += 1) ranks[descending[i] ?? 0] = rank
    from = to
  }
}

import type { ShareOrPoints } from '../definition/method-params.js'
import { mul, num, points } from '../formula/build.js'
import type { Expr } from '../formula/expr.js'

/** What a step, an option or an item earns. */
export function awardOf({ share, points: printed }: ShareOrPoints): Expr {
  return printed === undefined ? mul(points, num(share)) : num(printed)
}

/** True where every item earns a share, so that the maximum may be taken out of a sum. */
export function areShares<Item extends ShareOrPoints>(items: readonly Item[]): items is readonly (Item & { readonly share: number })[] {
  return items.every(({ share }) => share !== undefined)
}

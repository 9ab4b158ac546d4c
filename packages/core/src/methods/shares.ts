import { isReserved } from '../definition/names.js'
import { decimalsOf } from '../numeric/decimal.js'
import type { MethodFault } from './method.js'

/** A weight of a survey. */
export interface Shared {
  readonly share: number
}

type Path = readonly (string | number)[]

/** A share lies in [0, 1]. */
export function checkShareRange(share: number, path: Path): MethodFault[] {
  return share < 0 || share > 1 ? [{ code: 'definition-share-range', path, params: { share } }] : []
}

/** Some share is 1, so that the maximum can be reached. */
export function checkSharesReachOne(items: readonly Shared[], path: Path): MethodFault[] {
  return items.some((item) => item.share === 1) ? [] : [{ code: 'definition-shares-never-full', path, params: {} }]
}

/** An amount of points has no more decimals than the index and is not negative. */
export function checkAmount(amount: number, places: number, path: Path): MethodFault[] {
  if (amount < 0) return [{ code: 'definition-points-negative', path, params: { points: amount } }]
  return decimalsOf(amount) > places ? [{ code: 'definition-points-places', path, params: { points: amount, places } }] : []
}

/** Ids are unique, ignoring case, and no reserved words. */
export function checkUniqueIds(items: readonly { readonly id: string }[], path: Path): MethodFault[] {
  const seen = new Set<string>()
  return items.flatMap((item, i): MethodFault[] => {
    const key = item.id.toLowerCase()
    if (isReserved(item.id)) return [{ code: 'definition-id-reserved', path: [...path, i, 'id'], params: { id: item.id } }]
    if (seen.has(key)) return [{ code: 'definition-id-duplicate', path: [...path, i, 'id'], params: { id: item.id } }]
    seen.add(key)
    return []
  })
}

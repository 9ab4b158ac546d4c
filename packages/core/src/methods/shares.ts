import { isReserved } from '../definition/names.js'
import { decimalsOf, printDecimal, rationalOfNumber } from '../numeric/decimal.js'
import { add, compare, ONE, type Rational, ZERO } from '../numeric/rational.js'
import type { MethodFault } from './method.js'

/** A part, option or step with its share of the maximum points. */
export interface Shared {
  readonly share: number
}

/** An item or option of a list, with an id that inputs have too. */
export interface SharedOption extends Shared {
  readonly id: string
}

/** Shares lie in [0, 1]. */
export function checkShareRange(items: readonly Shared[], path: readonly (string | number)[]): MethodFault[] {
  return items.flatMap((item, i) =>
    item.share < 0 || item.share > 1 ? [{ code: 'definition-share-range', path: [...path, i, 'share'], params: { share: item.share } }] : [],
  )
}

/** Shares add up to exactly 1, as decimals. */
export function checkSharesSum(items: readonly Shared[], path: readonly (string | number)[]): MethodFault[] {
  const sum = items.reduce<Rational>((total, item) => add(total, rationalOfNumber(item.share)), ZERO)
  return compare(sum, ONE) === 0 ? [] : [{ code: 'definition-shares-sum', path, params: { sum: printDecimal(sum) } }]
}

/** Some share is 1, so that the maximum can be reached. */
export function checkSharesReachOne(items: readonly Shared[], path: readonly (string | number)[]): MethodFault[] {
  return items.some((item) => item.share === 1) ? [] : [{ code: 'definition-shares-never-full', path, params: {} }]
}

/** An amount of points has no more decimals than the index and is not negative. */
export function checkAmount(amount: number, places: number, path: readonly (string | number)[]): MethodFault[] {
  if (amount < 0) return [{ code: 'definition-points-negative', path, params: { points: amount } }]
  return decimalsOf(amount) > places ? [{ code: 'definition-points-places', path, params: { points: amount, places } }] : []
}

/** Ids are unique, ignoring case, and no reserved words. */
export function checkUniqueIds(items: readonly { readonly id: string }[], path: readonly (string | number)[]): MethodFault[] {
  const seen = new Set<string>()
  return items.flatMap((item, i): MethodFault[] => {
    const key = item.id.toLowerCase()
    if (isReserved(item.id)) return [{ code: 'definition-id-reserved', path: [...path, i, 'id'], params: { id: item.id } }]
    if (seen.has(key)) return [{ code: 'definition-id-duplicate', path: [...path, i, 'id'], params: { id: item.id } }]
    seen.add(key)
    return []
  })
}

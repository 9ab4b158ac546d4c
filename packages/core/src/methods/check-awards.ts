import type { ShareOrPoints } from '../definition/method-params.js'
import { printDecimal, rationalOfNumber } from '../numeric/decimal.js'
import { add, compare, multiply, ONE, type Rational, ZERO } from '../numeric/rational.js'
import type { MethodContext, MethodFault } from './method.js'
import { checkAmount, checkShareRange } from './shares.js'

type Path = readonly (string | number)[]

/** Exactly one of these keys stands in an item. */
export function checkOneKey(item: object, keys: readonly string[], path: Path): MethodFault[] {
  const given = keys.filter((key) => (item as Readonly<Record<string, unknown>>)[key] !== undefined)
  return given.length === 1 ? [] : [{ code: 'definition-one-key', path, params: { keys } }]
}

/** The exact points of an award. */
export function earned({ share, points }: ShareOrPoints, maxPoints: number): Rational {
  return points === undefined ? multiply(rationalOfNumber(share), rationalOfNumber(maxPoints)) : rationalOfNumber(points)
}

/** True where every item says what it earns; who does not is a fault by itself. */
export function areWhole(items: readonly ShareOrPoints[]): boolean {
  return (items as readonly { readonly share?: number | undefined; readonly points?: number | undefined }[]).every(({ share, points }) => share !== undefined || points !== undefined)
}

type Limits = Pick<MethodContext, 'maxPoints' | 'places'>

/** Each item earns a share from 0 to 1, or points from 0 to the maximum with no more decimals than the index. */
export function checkAwards(items: readonly ShareOrPoints[], limits: Limits, path: Path): MethodFault[] {
  return items.flatMap((item, i) => {
    const faults = checkOneKey(item, ['share', 'points'], [...path, i])
    return faults.length > 0 ? faults : checkAward(item, limits, [...path, i])
  })
}

function checkAward({ share, points }: ShareOrPoints, { maxPoints, places }: Limits, path: Path): MethodFault[] {
  if (points === undefined) return checkShareRange(share, [...path, 'share'])
  if (points <= maxPoints) return checkAmount(points, places, [...path, 'points'])
  return [{ code: 'definition-invalid-value', path: [...path, 'points'], params: { expected: `≤ ${String(maxPoints)}`, actual: String(points) } }]
}

/** What the items earn adds up to exactly the maximum. */
export function checkAwardsSum(items: readonly ShareOrPoints[], maxPoints: number, path: Path): MethodFault[] {
  if (!areWhole(items)) return []
  const areShares = items.every(({ points }) => points === undefined)
  const [all, code] = areShares ? [1, 'definition-shares-sum' as const] : [maxPoints, 'definition-awards-sum' as const]
  const sum = items.reduce<Rational>((total, item) => add(total, earned(item, all)), ZERO)
  return compare(sum, areShares ? ONE : rationalOfNumber(maxPoints)) === 0 ? [] : [{ code, path, params: { sum: printDecimal(sum), ...(areShares ? {} : { declared: maxPoints }) } }]
}

/** Some item earns the maximum. */
export function checkAwardsReachAll(items: readonly ShareOrPoints[], maxPoints: number, path: Path): MethodFault[] {
  return items.some(({ share, points }) => share === 1 || points === maxPoints) ? [] : [{ code: 'definition-shares-never-full', path, params: {} }]
}

import { exactShare, numberOf, type Share } from './amount.js'

/** What a case earns, as params of a method write it. */
export type AwardParams = { readonly share: number } | { readonly points: number }

/** A hundredth of a point in millionths: points of a draft have two decimals. */
const HUNDREDTH = 10_000n

/** What cases earn: shares where each has an exact decimal, else points as the text prints them (10 and 5 of 15); undefined where those have more than two decimals. */
export function awardParams(shares: readonly Share[], max: number): readonly AwardParams[] | undefined {
  const exact = shares.map(exactShare)
  if (exact.every((share) => share !== undefined)) return exact.map((share) => ({ share }))
  const millionths = shares.map((share) => [BigInt(max) * BigInt(share.of), BigInt(share.in)] as const)
  return millionths.every(([of, whole]) => of % (whole * HUNDREDTH) === 0n) ? millionths.map(([of, whole]) => ({ points: numberOf(Number(of / whole)) })) : undefined
}

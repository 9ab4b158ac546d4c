import { gcd, type Rational, reduce } from '@dti-vn/sdk'

/** The smallest whole numbers in the proportions of weights above 0. */
export function wholeWeights(weights: readonly Rational[]): bigint[] {
  const reduced = weights.map(reduce)
  const common = reduced.reduce((all, { d }) => (all * d) / gcd(all, d), 1n)
  const whole = reduced.map(({ n, d }) => (n * common) / d)
  const shared = whole.reduce(gcd, 0n)
  return shared === 0n ? whole : whole.map((weight) => weight / shared)
}

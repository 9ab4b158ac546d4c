import { rational, type Rational, realPower, reduce } from '@dti-vn/sdk'

/** The k-th root of a value ≥ 0, exact where it is rational, else to 40 significant digits; undefined outside 10^±300. */
export function root(value: Rational, k: bigint): Rational | undefined {
  if (value.n === 0n || k === 1n) return value
  const { n, d } = reduce(value)
  const over = wholeRoot(n, k)
  const under = wholeRoot(d, k)
  if (over ** k === n && under ** k === d) return rational(over, under)
  return realPower(value, rational(1n, k))
}

/** ⌊n^(1/k)⌋ by Newton's method from above. */
function wholeRoot(n: bigint, k: bigint): bigint {
  const bits = BigInt(n.toString(2).length)
  let x = 1n << (bits / k + 1n)
  for (;;) {
    const next = ((k - 1n) * x + n / x ** (k - 1n)) / k
    if (next >= x) return x
    x = next
  }
}

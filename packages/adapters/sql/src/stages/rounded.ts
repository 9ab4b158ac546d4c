import type { Script } from '../script.js'

/** n / d rounded half away from zero; d is positive. */
export function rounded({ dialect }: Script, n: string, d: string): string {
  if (d === '1') return n
  // Literals would be multiplied in a small type if no column stood between them.
  const twice = /^[a-z_0-9.]+$/.test(n) ? n : `(${n})`
  const size = (sign: string) => dialect.quotient(`(${sign}2 * ${twice} + ${d})`, `(2 * ${d})`)
  return `CASE WHEN ${n} < 0 THEN -${size('-')} ELSE ${size('')} END`
}

/** points / maximum × factor, rounded half away from zero; points are exact sums in units of the last place or of a part of it. */
export function share(script: Script, points: string, maximum: string, factor: number): string {
  const { fineness } = script
  return rounded(script, `${script.dialect.integer(BigInt(factor))} * ${points}`, fineness === 1n ? maximum : `(${script.dialect.integer(fineness)} * ${maximum})`)
}
